namespace Matching.Evaluation;

/// <summary>Share of the query's positives that are among the first k candidates, 0–1.</summary>
/// <remarks>
/// <para>Candidates with a grade of at least 2 in the first k, divided by all of them, also those that the ranking leaves out. A query with more
/// than k positives cannot reach 1.</para>
/// <para>Ties: none, see <see cref="JudgedRanking"/>. Unlabelled: not positive. Empty: NaN when the query has no positive.</para>
/// </remarks>
/// <param name="k">Depth of the cut, at least 1.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is below 1.</exception>
public sealed class Recall(int k) : IRankingMetric
{
    private readonly int _k = MetricDepth.Checked(k);

    /// <inheritdoc/>
    public string Name { get; } = $"recall@{k}";

    /// <inheritdoc/>
    public double Evaluate(JudgedRanking ranking)
    {
        if (ranking.Positives == 0) return double.NaN;
        var found = 0;
        for (var index = 0; index < Math.Min(_k, ranking.Grades.Count); index++)
            if (ranking.IsPositive(index))
                found++;
        return (double)found / ranking.Positives;
    }
}
