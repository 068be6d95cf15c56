namespace Matching.Evaluation;

/// <summary>Share of positives among the first k candidates, 0–1.</summary>
/// <remarks>
/// <para>Candidates with a grade of at least 2 in the first k, divided by k, also where the ranking is shorter than k, as trec_eval's <c>P</c>
/// does. A query with fewer than k positives cannot reach 1. Manning, Raghavan and Schütze, "Introduction to Information Retrieval" (2008), 8.4.</para>
/// <para>Ties: none, see <see cref="JudgedRanking"/>. Unlabelled: not positive. Empty: NaN when the query has no positive; trec_eval counts 0.</para>
/// </remarks>
/// <param name="k">Depth of the cut, at least 1.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is below 1.</exception>
public sealed class Precision(int k) : IRankingMetric
{
    private readonly int _k = MetricDepth.Checked(k);

    /// <inheritdoc/>
    public string Name { get; } = $"precision@{k}";

    /// <inheritdoc/>
    public double Evaluate(JudgedRanking ranking)
    {
        if (ranking.Positives == 0) return double.NaN;
        var found = 0;
        for (var index = 0; index < Math.Min(_k, ranking.Grades.Count); index++)
            if (ranking.IsPositive(index))
                found++;
        return (double)found / _k;
    }
}
