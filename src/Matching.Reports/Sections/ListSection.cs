using Matching.Evaluation;

namespace Matching.Reports.Sections;

/// <summary>Whom the methods show, whatever came of it.</summary>
internal static class ListSection
{
    /// <summary>Writes it; nothing when nothing was measured.</summary>
    public static void Write(Page page, Report report)
    {
        var results = ReportParts.OfLists(report);
        if (results.Count == 0) return;
        page.Begin(
            new Text("名单里是谁", "whom the lists show"),
            new Text("不论好坏，只看前 10 名展示了谁；请与“随机”对照。", "Not how good the lists are, but whom their first ten show; read it beside chance."));
        MetricTable.Write(page, results, markBest: false);
        page.End();
    }
}
