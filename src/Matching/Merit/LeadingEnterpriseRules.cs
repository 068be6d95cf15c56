using System.Collections.Frozen;
using System.Text.Json;
using Matching.Domain;

namespace Matching.Merit;

/// <summary>One dated set of rules for leading-enterprise tiers (龙头企业标准, domain 7.1), read from <c>leading_enterprise.json</c>.</summary>
internal sealed class LeadingEnterpriseRules
{
    private static readonly IReadOnlyList<LeadingEnterpriseRules> Embedded = Load();

    private LeadingEnterpriseRules(string version, DateOnly effectiveFrom, IReadOnlyList<LeadingEnterpriseTier> tiers)
    {
        (Version, EffectiveFrom, Tiers) = (version, effectiveFrom, tiers);
        PlaceOfTag = tiers.Index().SelectMany(t => t.Item.Tags.Select(tag => (Tag: tag, Place: t.Index)))
            .GroupBy(t => t.Tag, t => t.Place)
            .ToFrozenDictionary(g => g.Key, g => g.Min());
    }

    /// <summary>The version of the set.</summary>
    internal string Version { get; }

    /// <summary>The first day on which it holds.</summary>
    internal DateOnly EffectiveFrom { get; }

    /// <summary>The tiers, highest first; the last has no grounds.</summary>
    internal IReadOnlyList<LeadingEnterpriseTier> Tiers { get; }

    /// <summary>For each key of a tag the place in <see cref="Tiers"/> of the highest tier that it reaches; tags that reach none are absent.</summary>
    internal FrozenDictionary<string, int> PlaceOfTag { get; }

    /// <summary>The set in force on a day. A day before the first set is judged by the first, since there was no other standard.</summary>
    internal static LeadingEnterpriseRules At(DateOnly asOf) => At(Embedded, asOf);

    /// <summary>The set among several, ordered by date, that is in force on a day.</summary>
    internal static LeadingEnterpriseRules At(IReadOnlyList<LeadingEnterpriseRules> sets, DateOnly asOf)
    {
        // Asked once a company: a query over the list would allocate each time.
        var last = sets.Count - 1;
        while (last > 0 && sets[last].EffectiveFrom > asOf) last--;
        return sets[last];
    }

    /// <summary>Reads sets of rules, ordered by their first day.</summary>
    /// <exception cref="InvalidDataException">There is no set, or a set names an unknown board or center, or lacks a tier.</exception>
    internal static IReadOnlyList<LeadingEnterpriseRules> Read(Stream json)
    {
        var document = JsonSerializer.Deserialize<Document>(json, JsonSerializerOptions.Web);
        if (document?.Sets is not { Count: > 0 } sets) throw new InvalidDataException("The rules hold no set.");
        return [.. sets.Select(set => new LeadingEnterpriseRules(set.Version, set.EffectiveFrom, TiersOf(set))).OrderBy(set => set.EffectiveFrom)];
    }

    private static IReadOnlyList<LeadingEnterpriseRules> Load()
    {
        using var file = EmbeddedTable.Open("Merit/leading_enterprise.json");
        return Read(file);
    }

    private static IReadOnlyList<LeadingEnterpriseTier> TiersOf(SetRow set)
    {
        if (!set.Tiers.Select(tier => tier.Tier).Order().SequenceEqual([0, 1, 2, 3, 4, 5]))
            throw new InvalidDataException($"Rules {set.Version} must hold the tiers 0 to 5, each once.");
        return
        [
            .. set.Tiers.OrderByDescending(tier => tier.Tier).Select(tier => new LeadingEnterpriseTier(
                tier.Tier,
                new Text(tier.NameZh, tier.NameEn),
                tier.Tags?.ToHashSet() ?? [],
                tier.Boards?.Select(board => Board(board, set.Version)).ToHashSet() ?? [],
                tier.RevenueYi?.ToDictionary(r => Center(r.Key, set.Version), r => Money.FromYi(r.Value)) ?? [])),
        ];
    }

    private static ListingBoard Board(string name, string version) =>
        Enum.TryParse<ListingBoard>(name, out var board) ? board : throw new InvalidDataException($"Rules {version} name the unknown board '{name}'.");

    private static CenterId Center(string code, string version) =>
        CenterIds.TryParse(code, out var center) ? center : throw new InvalidDataException($"Rules {version} name the unknown center '{code}'.");

    private sealed record Document(IReadOnlyList<SetRow> Sets);

    private sealed record SetRow(string Version, DateOnly EffectiveFrom, IReadOnlyList<TierRow> Tiers);

    private sealed record TierRow(
        int Tier, string NameZh, string NameEn, IReadOnlyList<string>? Tags, IReadOnlyList<string>? Boards, Dictionary<string, decimal>? RevenueYi);
}
