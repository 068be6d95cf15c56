namespace Matching.Evaluation;

/// <summary>Share of small firms among all feasible candidates, 0–1: what <see cref="SmallFirmShare"/> would be if size played no part.</summary>
/// <remarks>
/// <para>Small firms that fail no gate, divided by all that fail none; mean over queries with a bootstrap interval. The same for every method.</para>
/// <para>Ties: none. Empty: a query without a feasible firm is left out.</para>
/// </remarks>
public sealed class SmallFirmShareOfFeasible : IListMetric
{
    /// <inheritdoc/>
    public string Name => "small-feasible";

    /// <inheritdoc/>
    public string Unit => "ratio";

    /// <inheritdoc/>
    public Estimate Measure(MethodLists lists, int seed) =>
        Bootstrap.Interval([.. lists.Lists.Select(list => list is { Feasible: > 0, FeasibleSmall: { } small } ? (double)small / list.Feasible : double.NaN)], seed);
}
