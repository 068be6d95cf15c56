using Matching.Features;

namespace Matching.Ranking;

/// <summary>The candidates of one query in order, with the features they were ranked by.</summary>
/// <param name="Table">The features.</param>
/// <param name="Order">All candidates, best first.</param>
public sealed record Ranking(FeatureTable Table, IReadOnlyList<RankedCandidate> Order)
{
    /// <summary>How many candidates pass every gate.</summary>
    public int Feasible { get; } = Order.Count(c => c.Feasible);

    /// <summary>
    /// A display score 0–100 for a place in the list: the share of feasible candidates that it is not worse than, so that 100 is the best of the
    /// list; null for the infeasible.
    /// </summary>
    /// <param name="place">The place, from 0.</param>
    public double? DisplayScore(int place)
    {
        if (!Order[place].Feasible) return null;
        var first = place;
        while (first > 0 && Order[first - 1].Score == Order[place].Score) first--;
        return Feasible == 1 ? 100 : 100.0 * (Feasible - 1 - first) / (Feasible - 1);
    }
}
