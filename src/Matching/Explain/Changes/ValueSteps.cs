namespace Matching.Explain;

/// <summary>The values that an amount may take between where it stands and the end of what is permitted.</summary>
internal static class ValueSteps
{
    // A limit is within the constraint to one part in 10⁹: a value that is off by less is not worth a whole step.
    private const decimal Slack = 1e-9m;

    // Two changes may each go a part of the way to pass together: one to its end, the other as far as is left.
    private static readonly decimal[] End = [1m], OnTheWay = [0.25m, 0.5m, 0.75m, 1m];

    /// <summary>The values worth looking at, nearest first: those that just satisfy something, and the end.</summary>
    /// <param name="rule">Range and step.</param>
    /// <param name="from">The present value, above 0.</param>
    /// <param name="up">Whether it may rise; else it may fall.</param>
    /// <param name="limits">The values that just satisfy something, in any order; NaN and infinity are no values.</param>
    /// <param name="finely">Whether to look at a few values on the way to the end too.</param>
    public static IEnumerable<(decimal To, double Share)> Of(LeverRule rule, decimal from, bool up, IEnumerable<double> limits, bool finely)
    {
        if (from <= 0) yield break;
        var furthest = from * rule.Range;
        var wanted = limits.Where(limit => double.IsFinite(limit) && limit > 0 && limit < 1e15)
            .Select(limit => Rounded((decimal)limit, rule.Step, up))
            .Concat((finely ? OnTheWay : End).Select(share => Rounded(up ? from + (furthest * share) : from - (furthest * share), rule.Step, !up)))
            .Where(to => to > 0 && (up ? to > from && to - from <= furthest : to < from && from - to <= furthest));
        foreach (var to in wanted.Distinct().OrderBy(to => Math.Abs(to - from))) yield return (to, (double)(Math.Abs(to - from) / furthest));
    }

    private static decimal Rounded(decimal value, decimal step, bool up) =>
        up ? Math.Ceiling((value / step) - (Math.Abs(value / step) * Slack)) * step : Math.Floor((value / step) + (Math.Abs(value / step) * Slack)) * step;
}
