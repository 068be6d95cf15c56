namespace Matching.Evaluation;

/// <summary>How many candidates stand among the first k of their lists that fail a gate, above one that fails none. Must be 0.</summary>
/// <remarks>
/// <para>A count over all lists, not a mean: one is too many (design 6, domain 6.5). Infeasible candidates that fill up a list below every
/// feasible one are marked and break nothing.</para>
/// <para>Ties: none. Empty: 0.</para>
/// </remarks>
/// <param name="k">Depth of the cut, at least 1.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is below 1.</exception>
public sealed class GateViolations(int k) : IListMetric
{
    private readonly int _k = MetricDepth.Checked(k);

    /// <inheritdoc/>
    public string Name { get; } = $"violations@{k}";

    /// <inheritdoc/>
    public string Unit => "count";

    /// <inheritdoc/>
    public Estimate Measure(MethodLists lists, int seed) => new(lists.Lists.Sum(Count), null, null, lists.Lists.Count);

    private int Count(ShownList list)
    {
        int violations = 0, above = 0;
        foreach (var candidate in list.Top.Take(_k))
        {
            if (candidate.IsFeasible) above++;
            else if (above < list.Feasible) violations++;
        }

        return violations;
    }
}
