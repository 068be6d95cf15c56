using Matching.Evaluation;
using Matching.Reports.Plots;

namespace Matching.Reports.Sections;

/// <summary>Whether probabilities come true as often as they say.</summary>
internal static class ReliabilitySection
{
    /// <summary>Writes it; nothing when no method gave probabilities.</summary>
    public static void Write(Page page, Report report)
    {
        var curves = (report.Reliability ?? []).Where(c => c.Bins.Count > 0).ToArray();
        var results = ReportParts.OfProbabilities(report);
        if (curves.Length == 0 && results.Count == 0) return;
        page.Begin(
            new Text("概率可信吗", "are the probabilities reliable"),
            new Text("点在虚线上：说几成就有几成。竖线为 95 % 区间（Wilson）。", "On the dashed line what is said comes true as often. Bars: 95 % interval (Wilson)."));
        if (results.Count > 0) MetricTable.Write(page, results, markBest: false);
        foreach (var (index, curve) in curves.Index())
        {
            var method = MetricWords.OfMethod(curve.Method);
            page.Raw("<div class=\"beside\">\n").Figure(ReliabilityPlot.Draw(curve, $"reliability{index}"), new Text($"{method.Zh}：横轴为预测概率，纵轴为实际占比", $"{method.En}: predicted probability across, observed share up"));
            Bins(page, curve);
            page.Raw("</div>\n");
        }

        page.End();
    }

    private static void Bins(Page page, ReliabilityCurve curve)
    {
        page.BeginTable(new Text("预测概率", "predicted"), [new Text("平均", "mean"), new Text("实际占比", "observed"), new Text("n", "n")]);
        foreach (var bin in curve.Bins)
        {
            var range = $"{Figures.Number(bin.From)} – {Figures.Number(bin.To)}";
            page.BeginRow(new Text(range, range)).Cell(Figures.Number(bin.MeanPredicted)).Cell(Figures.Number(bin.Observed) + Figures.Interval(bin.Low, bin.High)).Cell(MetricWords.Count(bin.N)).EndRow();
        }

        page.EndTable();
    }
}
