namespace Matching.Evaluation;

/// <summary>Whether a positive is among the first k candidates, 0 or 1; its mean over queries is the share of queries that are hit.</summary>
/// <remarks>
/// <para>1 when any of the first k candidates has a grade of at least 2, else 0; also called success@k.</para>
/// <para>Ties: none, see <see cref="JudgedRanking"/>. Unlabelled: not positive. Empty: NaN when the query has no positive.</para>
/// </remarks>
/// <param name="k">Depth of the cut, at least 1.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is below 1.</exception>
public sealed class HitRate(int k) : IRankingMetric
{
    private readonly int _k = MetricDepth.Checked(k);

    /// <inheritdoc/>
    public string Name { get; } = $"hit@{k}";

    /// <inheritdoc/>
    public double Evaluate(JudgedRanking ranking)
    {
        if (ranking.Positives == 0) return double.NaN;
        for (var index = 0; index < Math.Min(_k, ranking.Grades.Count); index++)
            if (ranking.IsPositive(index))
                return 1;
        return 0;
    }
}
