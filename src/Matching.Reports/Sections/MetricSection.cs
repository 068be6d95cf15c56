using Matching.Evaluation;
using Matching.Reports.Plots;

namespace Matching.Reports.Sections;

/// <summary>How good the methods are: the verdict, the picture of the deciding metric, the table of all.</summary>
internal static class MetricSection
{
    /// <summary>Writes it; nothing when nothing was measured.</summary>
    public static void Write(Page page, Report report)
    {
        var results = ReportParts.Quality(report);
        if (results.Count == 0) return;
        page.Begin(
            new Text("谁排得更好", "who ranks better"),
            new Text("方括号内为 95 % 置信区间，n 为观测数（排序指标为查询数）；每行最高者加粗。", "In brackets the 95 % interval; n counts observations, for ranking metrics queries; the highest of a row is bold."));
        Verdict(page, report);
        ReportResult[] deciding = [.. results.Where(r => r.Metric == "ndcg@10" && r.Value is not null)];
        if (deciding.Length > 0)
            page.Figure(IntervalPlot.Draw(deciding), new Text("前 10 名排序质量 NDCG@10，点为均值，线为 95 % 置信区间", "NDCG@10: mean and 95 % interval"));
        MetricTable.Write(page, results, markBest: true);
        page.End();
    }

    private static void Verdict(Page page, Report report)
    {
        var (difference, p) = ReportParts.Test(report.Results.Where(ReportParts.IsWhole));
        if (difference?.Value is not { } value || p is null) return;
        page.Raw("<p class=\"verdict\"><b>").Both(MetricWords.Verdict(value, p.Value)).Raw("</b><br>")
            .Raw($"NDCG@10 {Figures.Signed(value)} <span class=\"interval\">[{Figures.Signed(difference.Low ?? value)}, {Figures.Signed(difference.High ?? value)}]</span>, ")
            .Raw($"p = {Figures.PValue(p)}, n = {MetricWords.Count(difference.N)} ".Replace("= &lt;", "&lt;", StringComparison.Ordinal))
            .Both(new Text("（配对随机化检验）", "paired randomization test")).Raw("</p>\n");
    }
}
