namespace Matching.Ranking;

/// <summary>The best places of one query in order, and what is to be said of all the others.</summary>
/// <param name="Places">The best places, best first.</param>
/// <param name="Candidates">How many candidates there were.</param>
/// <param name="Feasible">How many of them pass every gate.</param>
/// <param name="WorstFeasible">The lowest score among the feasible; NaN when none of them has a score.</param>
/// <param name="Rejections">How many candidates each gate of <see cref="Gates.GateSet.All"/> rejects, in its order.</param>
public sealed record TopRanking(IReadOnlyList<RankedPlace> Places, int Candidates, int Feasible, double WorstFeasible, IReadOnlyList<int> Rejections)
{
    // Stays that of the ranking when some of its places are picked out.
    private readonly double _best = Places.Count > 0 ? Places[0].Score : double.NaN;

    /// <summary>
    /// A display score 0–100 for a line: where its score lies between the worst (0) and the best (100) feasible one; null for the infeasible.
    /// It says how far apart neighbors are, and compares within this list only.
    /// </summary>
    /// <param name="line">The line, from 0.</param>
    public double? DisplayScore(int line)
    {
        if (!Places[line].Feasible) return null;
        var score = Places[line].Score;
        if (double.IsNaN(score)) return 0;
        return _best > WorstFeasible ? 100 * ((score - WorstFeasible) / (_best - WorstFeasible)) : 100;
    }
}
