using Matching.Evaluation;
using Matching.Ranking;

namespace Matching;

/// <summary>Writes a report on exposure in the one shape of reports.</summary>
public static class ExposureMeasurement
{
    /// <summary>The report: for every kind the methods <c>shown</c> and <c>feasible</c> with their <c>share</c>, and how many <c>times</c> the one is of the other.</summary>
    /// <param name="exposure">What was counted.</param>
    /// <param name="command">The command that counts it again.</param>
    public static Report Of(ExposureReport exposure, string command) => new()
    {
        Command = command,
        Version = typeof(ExposureMeasurement).Assembly.GetName().Version?.ToString(3) ?? "unknown",
        Cpu = CpuName.Current(),
        Seed = null,
        DataKind = exposure.DataKind,
        Results =
        [
            Result("shown", ReportResult.Whole, "lists", exposure.Lists, exposure.Lists, "count"),
            Result("shown", ReportResult.Whole, "companies", exposure.Shown, exposure.Shown, "count"),
            Result("feasible", ReportResult.Whole, "companies", exposure.Feasible, exposure.Feasible, "count"),
            .. exposure.Shares.SelectMany(share => Of(exposure, share)),
        ],
        Notes = [.. exposure.Notes.Select(note => note.ToString())],
    };

    private static ReportResult[] Of(ExposureReport exposure, ExposureShare share)
    {
        var slice = $"{share.By}:{share.Of}";
        return
        [
            Result("shown", slice, "share", share.ShownShare, exposure.Shown, "ratio"),
            Result("feasible", slice, "share", share.FeasibleShare, exposure.Feasible, "ratio"),
            Result("shown", slice, "times", share.Ratio, exposure.Shown, "ratio"),
        ];
    }

    private static ReportResult Result(string method, string slice, string metric, double? value, long n, string unit) => new()
    {
        Method = method,
        Slice = slice,
        Metric = metric,
        Value = value,
        N = value is null ? 0 : (int)Math.Min(n, int.MaxValue),
        Unit = unit,
    };
}
