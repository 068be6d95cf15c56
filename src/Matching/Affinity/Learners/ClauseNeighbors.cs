namespace Matching.Affinity;

/// <summary>How many tenants of a place state nearly the same business: ln(Σ cos² + 0.02) over its tenants, on clauses read as verbs and objects.</summary>
/// <remarks>Squares let one that is alike outweigh many that share a word. The 0.02 is what a place without any is worth.</remarks>
public sealed class ClauseNeighbors : IAffinityLearner
{
    internal const double Least = 0.02;

    /// <inheritdoc/>
    public string Name => "clause-neighbors";

    /// <inheritdoc/>
    public IAffinity Learn(IReadOnlyList<Place> places, IReadOnlyList<Settlement> settlements, IReadOnlyList<int> candidates, CancellationToken cancel = default)
    {
        var tenancies = new Tenancies(places, settlements, candidates);
        return Learn(tenancies, TextSpace.OfClauses(tenancies.Settlements));
    }

    internal static IAffinity Learn(Tenancies tenancies, TextSpace clauses)
    {
        if (tenancies.Settlements.Length == 0) return new Indifference(tenancies.Candidates.Length);
        var tenants = tenancies.ByCandidate().Select(list => list.Select(i => (i, 1.0)).ToArray()).ToArray();
        return new WeightedNeighbors(clauses, tenants);
    }
}
