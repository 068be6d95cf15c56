namespace Matching.Evaluation;

/// <summary>How unevenly the lists spread attention over the candidates, 0 (all alike) to nearly 1 (always the same few).</summary>
/// <remarks>
/// <para>Exposure of a candidate = Σ over lists that have it at rank r ≤ k of 1 / log2(r + 1) (Singh and Joachims, "Fairness of exposure in
/// rankings", 2018); its <see cref="Gini"/> over all candidates that any query had, those never shown with 0. With more candidates than places
/// it is high for every method: read it beside that of chance. No interval, for the reason given at <see cref="CandidateCoverage"/>.</para>
/// <para>Ties: none. Empty: no value when nothing is shown.</para>
/// </remarks>
/// <param name="k">Depth of the cut, at least 1.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is below 1.</exception>
public sealed class GiniOfExposure(int k) : IListMetric
{
    private readonly int _k = MetricDepth.Checked(k);

    /// <inheritdoc/>
    public string Name { get; } = $"gini@{k}";

    /// <inheritdoc/>
    public string Unit => "ratio";

    /// <inheritdoc/>
    public Estimate Measure(MethodLists lists, int seed)
    {
        var exposure = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var list in lists.Lists)
            foreach (var (index, candidate) in list.Top.Take(_k).Index())
                exposure[candidate.Key] = exposure.GetValueOrDefault(candidate.Key) + 1 / Math.Log2(index + 2);
        if (exposure.Count == 0) return new Estimate(null, null, null, 0);
        var never = Enumerable.Repeat(0.0, Math.Max(0, lists.Candidates - exposure.Count));
        return new Estimate(Gini.Of([.. exposure.Values, .. never]), null, null, lists.Lists.Count);
    }
}
