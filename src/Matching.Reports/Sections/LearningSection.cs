using System.Globalization;
using Matching.Evaluation;
using Matching.Reports.Plots;

namespace Matching.Reports.Sections;

/// <summary>What more history is worth.</summary>
internal static class LearningSection
{
    /// <summary>Writes it; nothing when nobody measured it.</summary>
    public static void Write(Page page, Report report)
    {
        if (report.LearningCurve is not { Points.Count: > 0 } curve) return;
        var (method, metric) = (MetricWords.OfMethod(curve.Method), curve.Metric);
        page.Begin(
            new Text("学习曲线", "learning curve"),
            new Text("从越来越多的历史中学习，始终在同一批后来的查询上测量。", "Learning from ever more history, measured on the same later queries each time."));
        page.Raw("<div class=\"beside\">\n");
        if (curve.Points.Any(p => p.Value is not null))
        {
            var rules = report.Results.FirstOrDefault(r => ReportParts.IsWhole(r) && r.Method == "rules" && r.Metric == metric)?.Value;
            page.Figure(
                LearningPlot.Draw(curve, rules),
                rules is null
                    ? new Text($"{method.Zh}的 {metric}，横轴为学习所用的查询数", $"{metric} of the {method.En} by queries learned from")
                    : new Text($"{method.Zh}的 {metric}，横轴为学习所用的查询数；虚线为规则", $"{metric} of the {method.En} by queries learned from; dashed: the rules"));
        }

        page.BeginTable(new Text("所用历史", "history used"), [new Text("学习的查询", "queries learned from"), new Text(metric, metric), new Text("n", "n")]);
        foreach (var point in curve.Points)
        {
            var share = point.Share.ToString("0 %", CultureInfo.InvariantCulture);
            page.BeginRow(new Text(share, share)).Cell(MetricWords.Count(point.Queries))
                .Cell(point.Value is { } value ? Figures.Number(value) + Figures.Interval(point.Low, point.High) : "–").Cell(MetricWords.Count(point.N)).EndRow();
        }

        page.EndTable().Raw("</div>\n").End();
    }
}
