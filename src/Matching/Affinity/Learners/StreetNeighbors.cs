namespace Matching.Affinity;

/// <summary>As <see cref="ClauseNeighbors"/>, over the other places of the street, each firm weighted by e^(−|Δ house number| / 50).</summary>
/// <remarks>A place without a number counts as 100 numbers away; a place without a street has no neighbors.</remarks>
public sealed class StreetNeighbors : IAffinityLearner
{
    private const double Decay = 50, UnknownDistance = 100;

    /// <inheritdoc/>
    public string Name => "street-neighbors";

    /// <inheritdoc/>
    public IAffinity Learn(IReadOnlyList<Place> places, IReadOnlyList<Settlement> settlements, IReadOnlyList<int> candidates, CancellationToken cancel = default)
    {
        var tenancies = new Tenancies(places, settlements, candidates);
        return Learn(tenancies, TextSpace.OfClauses(tenancies.Settlements));
    }

    internal static IAffinity Learn(Tenancies tenancies, TextSpace clauses)
    {
        if (tenancies.Settlements.Length == 0) return new Indifference(tenancies.Candidates.Length);
        var byStreet = Enumerable.Range(0, tenancies.Settlements.Length).ToLookup(i => StreetKey.Of(tenancies.PlaceOf(i)));
        return new WeightedNeighbors(clauses, [.. tenancies.Candidates.Select(candidate => Neighbors(tenancies, byStreet, candidate))]);
    }

    private static (int, double)[] Neighbors(Tenancies tenancies, ILookup<StreetKey?, int> byStreet, int candidate)
    {
        var place = tenancies.Places[candidate];
        if (StreetKey.Of(place) is not { } street) return [];
        return [.. byStreet[street].Where(i => tenancies.Settlements[i].Place != candidate).Select(i => (i, Weight(place, tenancies.PlaceOf(i))))];
    }

    private static double Weight(Place place, Place other) => Math.Exp(-Distance(place.HouseNumber, other.HouseNumber) / Decay);

    private static double Distance(int? number, int? other) => number is { } a && other is { } b ? Math.Abs((double)a - b) : UnknownDistance;
}
