using System.Globalization;
using Matching.Evaluation;
using Matching.Reports;

namespace Matching.Cli.Views;

/// <summary>Where the overall figure comes from: NDCG@10 slice by slice. Intervals are in the report files.</summary>
internal static class SliceTable
{
    private const string Metric = "ndcg@10";

    public static void Write(Session session, Report report)
    {
        var slices = ReportParts.OfSlices(report);
        if (slices.Count == 0) return;
        var words = session.Words;
        var methods = ReportParts.Methods(slices.SelectMany(s => s.Results).Where(r => r.Metric == Metric));
        var sheet = new Sheet().Column(words.Of($"分组（{Metric}）", $"slice ({Metric})"));
        foreach (var method in methods) sheet.Number(method);
        sheet.Number(words.Of("差", "diff.")).Number("p").Number("n");
        foreach (var (slice, results) in slices)
        {
            var (difference, p) = ReportParts.Test(results);
            var n = results.Where(r => r.Metric == Metric).Max(r => r.N);
            sheet.Row(
            [
                Sheet.Cell(words[slice.Name]),
                .. methods.Select(method => Sheet.Cell(Number("0.000", results.FirstOrDefault(r => r.Method == method && r.Metric == Metric)?.Value))),
                Sheet.Cell(Number("+0.000;-0.000;0.000", difference?.Value)),
                Sheet.Cell(Number("0.000", p)),
                n < SliceComparison.FewQueries ? Sheet.Cell($"{n}*", Tone.Doubt) : Sheet.Cell($"{n}"),
            ]);
        }

        sheet.Write(session.Output);
    }

    private static string Number(string format, double? value) => value?.ToString(format, CultureInfo.InvariantCulture) ?? "–";
}
