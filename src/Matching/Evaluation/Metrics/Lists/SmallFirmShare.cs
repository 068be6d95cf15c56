namespace Matching.Evaluation;

/// <summary>Share of small firms among the first k candidates, 0–1; to be read beside <see cref="SmallFirmShareOfFeasible"/>.</summary>
/// <remarks>
/// <para>Small firms among the feasible ones of the first k, divided by these; mean over queries with a bootstrap interval. History favors the
/// big and known (domain 6.4), so a learned ranking may crowd the small ones out; domain 6.5 asks for 0.5–2 times their share of the feasible.</para>
/// <para>Ties: none. Empty: a list without a feasible firm in its first k is left out, and so are lists of what is no firm.</para>
/// </remarks>
/// <param name="k">Depth of the cut, at least 1.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is below 1.</exception>
public sealed class SmallFirmShare(int k) : IListMetric
{
    private readonly int _k = MetricDepth.Checked(k);

    /// <inheritdoc/>
    public string Name { get; } = $"small@{k}";

    /// <inheritdoc/>
    public string Unit => "ratio";

    /// <inheritdoc/>
    public Estimate Measure(MethodLists lists, int seed) => Bootstrap.Interval(
        [.. lists.Lists.Select(list => list.Top.Take(_k).Where(c => c is { IsFeasible: true, IsSmall: not null }).Select(c => c.IsSmall == true ? 1.0 : 0).DefaultIfEmpty(double.NaN).Average())],
        seed);
}
