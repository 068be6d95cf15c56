using System.Globalization;
using Matching.Evaluation;
using Matching.Reports;
using Spectre.Console;

namespace Matching.Cli.Views;

/// <summary>Methods beside each other, metric by metric, each number with its 95 % interval.</summary>
internal static class MetricTable
{
    public static void Write(Session session, IReadOnlyList<ReportResult> results)
    {
        var words = session.Words;
        var methods = results.Select(r => r.Method).Distinct().ToArray();
        var narrow = session.Output.Profile.Width < Sheet.Medium;
        var sheet = new Sheet().Fixed(words.Of("指标", "metric"));
        foreach (var method in methods) sheet.Fixed(method);
        sheet.Number("n");
        foreach (var metric in results.Where(r => !ReportParts.IsTest(r)).GroupBy(r => r.Metric))
        {
            sheet.Row(
            [
                Sheet.Cell(metric.Key),
                .. methods.Select(method => Sheet.Cell(Value(metric.FirstOrDefault(r => r.Method == method), narrow))),
                Sheet.Cell($"{metric.Max(r => r.N)}"),
            ]);
        }

        sheet.Write(session.Output);
        Test(session, results);
    }

    private static void Test(Session session, IReadOnlyList<ReportResult> results)
    {
        var (difference, p) = ReportParts.Test(results);
        if (difference?.Value is not { } value) return;
        var numbers = string.Create(
            CultureInfo.InvariantCulture, $"{value:+0.000;-0.000} [{difference.Low:+0.000;-0.000}, {difference.High:+0.000;-0.000}], p = {p:0.000}, n = {difference.N}");
        session.Say(new Text($"配对检验 NDCG@10，模型减最好的其他方法：{numbers}", $"paired test of NDCG@10, model minus the best of the others: {numbers}"), Tone.Strong);
    }

    private static string Value(ReportResult? result, bool narrow)
    {
        if (result?.Value is not { } value) return "–";
        var interval = result.Low is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{(narrow ? "\n" : " ")}[{result.Low:0.000}, {result.High:0.000}]");
        return string.Create(CultureInfo.InvariantCulture, $"{value:0.000}{interval}");
    }
}
