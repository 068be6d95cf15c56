namespace Matching.Evaluation;

/// <summary>Share of all candidates that are among the first k of at least one list, 0–1: whether everyone has a chance to be seen.</summary>
/// <remarks>
/// <para>Different candidates in the first k of all lists, divided by all candidates that any query had. Bounded by k × lists / candidates. Ge,
/// Delgado-Battenfeld and Jannach, "Beyond accuracy: evaluating recommender systems by coverage and serendipity" (2010). No interval: drawing
/// the queries again shows fewer different candidates than there are.</para>
/// <para>Ties: none. Empty: no value when there is no candidate.</para>
/// </remarks>
/// <param name="k">Depth of the cut, at least 1.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is below 1.</exception>
public sealed class CandidateCoverage(int k) : IListMetric
{
    private readonly int _k = MetricDepth.Checked(k);

    /// <inheritdoc/>
    public string Name { get; } = $"coverage@{k}";

    /// <inheritdoc/>
    public string Unit => "ratio";

    /// <inheritdoc/>
    public Estimate Measure(MethodLists lists, int seed)
    {
        if (lists.Candidates == 0) return new Estimate(null, null, null, 0);
        var shown = lists.Lists.SelectMany(list => list.Top.Take(_k)).Select(c => c.Key).Distinct(StringComparer.Ordinal).Count();
        return new Estimate((double)shown / lists.Candidates, null, null, lists.Lists.Count);
    }
}
