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
    /// A display score 0–100 for a place in the list: where its score lies between the worst (0) and the best (100) feasible one; null for the
    /// infeasible. It says how far apart neighbours are, and compares within this list only.
    /// </summary>
    /// <param name="place">The place, from 0.</param>
    public double? DisplayScore(int place)
    {
        if (!Order[place].Feasible) return null;
        double best = Order[0].Score, worst = Order[Feasible - 1].Score;
        if (double.IsNaN(Order[place].Score)) return 0;
        if (double.IsNaN(worst)) worst = Order.Where(c => c.Feasible && !double.IsNaN(c.Score)).Min(c => c.Score);
        return best > worst ? 100 * ((Order[place].Score - worst) / (best - worst)) : 100;
    }
}
