using System.Globalization;
using Matching.Evaluation;
using Matching.Reports;

namespace Matching.Cli.Views;

/// <summary>Whom the methods' lists show. Intervals are in the report files.</summary>
internal static class ListTable
{
    public static void Write(Session session, Report report)
    {
        var results = ReportParts.OfLists(report);
        if (results.Count == 0) return;
        var methods = ReportParts.Methods(results);
        var sheet = new Sheet().Column(session.Words.Of("名单", "lists"));
        foreach (var method in methods) sheet.Number(method);
        foreach (var metric in results.GroupBy(r => r.Metric))
        {
            sheet.Row(
            [
                Sheet.Cell(session.Words[MetricWords.Of(metric.Key)]),
                .. methods.Select(method => Sheet.Cell(Value(metric.FirstOrDefault(r => r.Method == method)))),
            ]);
        }

        sheet.Write(session.Output);
    }

    private static string Value(ReportResult? result) =>
        result?.Value is { } value ? value.ToString(result.Unit == "count" ? "0" : "0.000", CultureInfo.InvariantCulture) : "–";
}
