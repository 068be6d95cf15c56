using System.Runtime.InteropServices;
using Matching.Domain;

namespace Matching.Catalog;

/// <summary>The spaces of a table by one of their traits: a code for each, and one space of each kind that stands for all of it.</summary>
internal sealed class SpaceKinds
{
    private SpaceKinds(int[] codes, Offering[] samples) => (Codes, Samples) = (codes, samples);

    /// <summary>The kind of each space.</summary>
    public int[] Codes { get; }

    /// <summary>One space of each kind.</summary>
    public Offering[] Samples { get; }

    /// <summary>The kinds by a trait.</summary>
    /// <param name="spaces">The spaces.</param>
    /// <param name="trait">The trait; not <see cref="SpaceTrait.Own"/>.</param>
    /// <param name="catalog">The catalog they are from.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">By this trait every space is its own kind.</exception>
    public static SpaceKinds By(SpaceTrait trait, Offering[] spaces, CatalogSnapshot catalog, DateOnly day) => trait switch
    {
        SpaceTrait.None => By(spaces, _ => 0),
        SpaceTrait.Rules => By(spaces, RulesOf),
        SpaceTrait.Hosts => By(spaces, space => string.Join(' ', space.HostWeights.Select(BitConverter.DoubleToInt64Bits))),
        SpaceTrait.ClearHeight => By(spaces, space => space.BuildingFigures?.ClearHeightM),
        SpaceTrait.FloorLoad => By(spaces, space => space.BuildingFigures?.FloorLoadKn),
        SpaceTrait.Power => By(spaces, space => space.BuildingFigures?.PowerKva),
        SpaceTrait.Precedents => By(spaces, space => PrecedentsOf(space.EngagedMix(catalog, day))),
        SpaceTrait.Area => By(spaces, space => catalog.Precedents.Of(space).NearestWithCompanies(day)),
        _ => throw new ArgumentOutOfRangeException(nameof(trait), trait, null),
    };

    // No offering without a sample: an empty table has none either.
    private static SpaceKinds By<TKey>(Offering[] spaces, Func<Offering, TKey> keyOf)
    {
        var known = new Dictionary<ValueTuple<TKey>, int>();
        var samples = new List<Offering>();
        var codes = Array.ConvertAll(spaces, space =>
        {
            ref var code = ref CollectionsMarshal.GetValueRefOrAddDefault(known, ValueTuple.Create(keyOf(space)), out var seen);
            if (seen) return code;
            samples.Add(space);
            return code = samples.Count - 1;
        });
        return new SpaceKinds(codes, [.. samples]);
    }

    private static object RulesOf(Offering space) =>
    (
        space.Id.Kind, space.Status, space.Use.IsKnown, space.Use.NeverOffered, (space.Use.Admitted, space.Use.Conditional, space.Use.Refused, space.Use.Open),
        (space.Plot?.ReservedFor, space.Plot?.HoldUntil), (space.Plot?.BidderMinRevenue, space.Plot?.BidderLocalRegistration, space.Plot?.BidderConsortium),
        Listed(space.Plot?.BidderIndustries), Listed(space.Building?.AllowedIndustries), Listed(space.Building?.ExcludedIndustries)
    );

    private static string Listed(IReadOnlyList<string>? prefixes) => string.Join('\n', prefixes ?? []);

    private static string PrecedentsOf(EngagedMix mix) => string.Join(' ', CenterIds.All.Select(center => mix[center]).Prepend(mix.Total));
}
