using System.Globalization;
using Matching.Evaluation;

namespace Matching.Benchmarks.Simulate;

/// <summary>The figures as tables for people.</summary>
internal static class SimulateTable
{
    private static readonly string[] Methods = ["model", "corrected", "naive", "unbiased", "stale", "retrained", "rules", "popularity", "random", "oracle"];

    public static void Print(Report report, TextWriter output)
    {
        foreach (var slice in report.Results.Where(r => r.Metric == "ndcg@10").GroupBy(r => r.Slice))
        {
            var parts = slice.OrderBy(r => Array.IndexOf(Methods, r.Method)).Select(r => $"{r.Method} {Number(r.Value)}{Share(report, r)}");
            output.WriteLine($"{slice.Key,-30} {string.Join(" · ", parts)}");
            foreach (var over in report.Results.Where(r => r.Slice == slice.Key && r.Metric.StartsWith("ndcg@10-over-", StringComparison.Ordinal)))
            {
                var other = over.Metric["ndcg@10-over-".Length..];
                output.WriteLine(
                    $"{"",-30} {over.Method} over {other} {over.Value:+0.000;-0.000} [{over.Low:+0.000;-0.000}, {over.High:+0.000;-0.000}], p = {Number(Of(report, over, $"p-over-{other}"))}, by world {Number(Of(report, over, $"p-over-{other}-by-world"))}, n = {over.N}");
            }
        }

        foreach (var errors in report.Results.Where(r => r.Metric == "ece").GroupBy(r => r.Slice[..r.Slice.LastIndexOf(" world", StringComparison.Ordinal)]))
            output.WriteLine($"{errors.Key,-30} ECE {Number(errors.Average(r => r.Value))} (worst world {Number(errors.Max(r => r.Value))}, {errors.Count()} worlds)");
    }

    private static string Share(Report report, ReportResult result) => Of(report, result, "of-oracle") is { } share ? string.Create(CultureInfo.InvariantCulture, $" ({share:0 %})") : "";

    private static double? Of(Report report, ReportResult result, string metric) =>
        report.Results.FirstOrDefault(r => r.Slice == result.Slice && r.Method == result.Method && r.Metric == metric)?.Value;

    private static string Number(double? value) => value?.ToString("0.000", CultureInfo.InvariantCulture) ?? "–";
}
