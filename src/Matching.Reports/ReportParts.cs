using Matching.Evaluation;

namespace Matching.Reports;

/// <summary>Which results of a report go into which table.</summary>
public static class ReportParts
{
    private static readonly HashSet<string> Lists = [.. ListMetrics.OfCompanies.Select(m => m.Name)];

    private static readonly HashSet<string> Probabilities = [RocAuc.Name, PrecisionRecallAuc.Name, BrierScore.Name, ExpectedCalibrationError.Name];

    /// <summary>The methods, in the order of the report.</summary>
    public static IReadOnlyList<string> Methods(IEnumerable<ReportResult> results) => [.. results.Select(r => r.Method).Distinct(StringComparer.Ordinal)];

    /// <summary>How good the methods are on the whole.</summary>
    public static IReadOnlyList<ReportResult> Quality(Report report) =>
        [.. report.Results.Where(r => IsWhole(r) && !IsTest(r) && !Lists.Contains(r.Metric) && !Probabilities.Contains(r.Metric))];

    /// <summary>What their lists are like.</summary>
    public static IReadOnlyList<ReportResult> OfLists(Report report) => [.. report.Results.Where(r => IsWhole(r) && Lists.Contains(r.Metric))];

    /// <summary>What their probabilities are like.</summary>
    public static IReadOnlyList<ReportResult> OfProbabilities(Report report) => [.. report.Results.Where(r => IsWhole(r) && Probabilities.Contains(r.Metric))];

    /// <summary>The results of each slice but the whole, in the order of the report.</summary>
    public static IReadOnlyList<(ReportSlice Slice, ReportResult[] Results)> OfSlices(Report report)
    {
        var names = (report.Slices ?? []).ToDictionary(s => s.Key);
        return [.. report.Results.Where(r => !IsWhole(r)).GroupBy(r => r.Slice).Select(g => (names.GetValueOrDefault(g.Key) ?? new ReportSlice(g.Key, new Text(g.Key, g.Key)), g.ToArray()))];
    }

    /// <summary>The paired test among the results of a slice.</summary>
    public static (ReportResult? Difference, double? PValue) Test(IEnumerable<ReportResult> slice) =>
        (slice.FirstOrDefault(r => r.Metric == MethodComparison.Difference), slice.FirstOrDefault(r => r.Metric == MethodComparison.PValue)?.Value);

    /// <summary>Whether a result is part of a paired test.</summary>
    public static bool IsTest(ReportResult result) => result.Metric is MethodComparison.Difference or MethodComparison.PValue;

    /// <summary>Whether a result is of all data.</summary>
    public static bool IsWhole(ReportResult result) => result.Slice == ReportResult.Whole;
}
