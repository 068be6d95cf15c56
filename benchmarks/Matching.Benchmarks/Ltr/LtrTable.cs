using System.Globalization;
using Matching.Evaluation;

namespace Matching.Benchmarks.Ltr;

/// <summary>A report as a table.</summary>
internal static class LtrTable
{
    public static void Print(Report report, TextWriter to)
    {
        string[] metrics = [.. report.Results.Where(r => r.Low is not null && r.Unit == "ratio").Select(r => r.Metric).Distinct()];
        foreach (var metric in metrics)
        {
            to.WriteLine(metric);
            foreach (var result in report.Results.Where(r => r.Metric == metric))
                to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {result.Method,-14} {result.Value,8:0.0000}  {result.Low:0.000}–{result.High:0.000}  n = {result.N}"));
        }

        foreach (var result in report.Results.Where(r => !metrics.Contains(r.Metric)))
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{result.Metric,-24} {result.Method,-14} {result.Value:0.####} {result.Unit}"));
        foreach (var note in report.Notes) to.WriteLine(note);
    }
}
