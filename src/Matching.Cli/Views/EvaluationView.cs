using Matching.Domain;
using Matching.Evaluation;
using Matching.Reports;
using Spectre.Console;

namespace Matching.Cli.Views;

/// <summary>What an evaluation found, with everything that qualifies it.</summary>
internal static class EvaluationView
{
    public static void Write(Session session, Report report)
    {
        var kind = Marks.Of(report.DataKind);
        session.Say(
            new Text($"评测结果（{kind.Zh}数据）", $"evaluation on {kind.En} data"), report.DataKind == DataKind.Real ? Tone.Strong : Tone.Doubt);
        var whole = report.Results.Where(ReportParts.IsWhole).ToArray();
        if (whole.Length > 0)
        {
            MetricTable.Write(session, [.. ReportParts.Quality(report), .. whole.Where(ReportParts.IsTest)]);
            SliceTable.Write(session, report);
            ListTable.Write(session, report);
            Probabilities(session, report);
        }

        if (report.LearningCurve is { } curve) LearningTable.Write(session, curve);
        foreach (var note in report.Notes) session.Output.Write(new Paragraph($"· {note}\n"));
        session.Say(new Text($"重现：{report.Command}", $"again: {report.Command}"), Tone.Muted);
    }

    private static void Probabilities(Session session, Report report)
    {
        var results = ReportParts.OfProbabilities(report);
        if (results.Count == 0) return;
        session.Say(new Text("概率（校准后，对照此日之后的结果）", "probabilities, calibrated, against what came on or after that day"), Tone.Strong);
        MetricTable.Write(session, results);
    }
}
