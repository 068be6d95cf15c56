namespace Matching.Evaluation;

/// <summary>The list metrics that every evaluation reports, at the depth of a list that people read.</summary>
public static class ListMetrics
{
    /// <summary>How many places of a list are looked at.</summary>
    public const int Depth = 10;

    /// <summary>judged@10, coverage@10, gini@10 and violations@10, in this order.</summary>
    public static IReadOnlyList<IListMetric> Standard { get; } =
        [new JudgedShare(Depth), new CandidateCoverage(Depth), new GiniOfExposure(Depth), new GateViolations(Depth)];

    /// <summary>The standard ones, then small@10 and small-feasible: for lists of companies.</summary>
    public static IReadOnlyList<IListMetric> OfCompanies { get; } = [.. Standard, new SmallFirmShare(Depth), new SmallFirmShareOfFeasible()];
}
