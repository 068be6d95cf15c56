namespace Matching.Evaluation;

/// <summary>Average precision of the first k candidates, 0–1; its mean over queries is the mean average precision.</summary>
/// <remarks>
/// <para>AP@k = Σ over ranks r ≤ k that hold a positive (grade at least 2) of precision@r, divided by min(k, positives of the query). With
/// this divisor a perfect list scores 1 at every depth. trec_eval's <c>map_cut</c> divides by all positives instead, and is lower for queries
/// with more than k of them; both agree otherwise. Manning, Raghavan and Schütze, "Introduction to Information Retrieval" (2008), 8.4.</para>
/// <para>Ties: none, see <see cref="JudgedRanking"/>. Unlabelled: not positive. Empty: NaN when the query has no positive.</para>
/// </remarks>
/// <param name="k">Depth of the cut, at least 1.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is below 1.</exception>
public sealed class MeanAveragePrecision(int k) : IRankingMetric
{
    private readonly int _k = MetricDepth.Checked(k);

    /// <inheritdoc/>
    public string Name { get; } = $"map@{k}";

    /// <inheritdoc/>
    public double Evaluate(JudgedRanking ranking)
    {
        if (ranking.Positives == 0) return double.NaN;
        var found = 0;
        var sum = 0.0;
        for (var index = 0; index < Math.Min(_k, ranking.Grades.Count); index++)
            if (ranking.IsPositive(index))
                sum += ++found / (index + 1.0);
        return sum / Math.Min(_k, ranking.Positives);
    }
}
