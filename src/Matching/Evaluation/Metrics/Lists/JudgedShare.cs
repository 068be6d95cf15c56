namespace Matching.Evaluation;

/// <summary>Share of the first k candidates whose grade is known, 0–1: how much of what a method shows the history can judge at all.</summary>
/// <remarks>
/// <para>Judged candidates in the first k, divided by k or by the length of a shorter list; mean over queries with a bootstrap interval. A method
/// with few judged candidates is measured mostly on what nobody asked: its ranking metrics are lower bounds. Also called judged@k, as in Craswell
/// et al., "Overview of the TREC 2020 deep learning track" (2021).</para>
/// <para>Ties: none. Empty: a list without candidates is left out.</para>
/// </remarks>
/// <param name="k">Depth of the cut, at least 1.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is below 1.</exception>
public sealed class JudgedShare(int k) : IListMetric
{
    private readonly int _k = MetricDepth.Checked(k);

    /// <inheritdoc/>
    public string Name { get; } = $"judged@{k}";

    /// <inheritdoc/>
    public string Unit => "ratio";

    /// <inheritdoc/>
    public Estimate Measure(MethodLists lists, int seed) =>
        Bootstrap.Interval([.. lists.Lists.Select(list => list.Top.Take(_k).Select(c => c.IsJudged ? 1.0 : 0).DefaultIfEmpty(double.NaN).Average())], seed);
}
