using Matching.Domain;
using Matching.Evaluation;
using Matching.Reports.Sections;

namespace Matching.Reports;

/// <summary>Writes a report as one page of HTML that needs nothing else: no host, no script, pictures inside. Chinese first, English beside.</summary>
/// <remarks>What a report does not hold has no section. The same report gives the same page.</remarks>
public static class HtmlReport
{
    /// <summary>The page.</summary>
    public static string Write(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var page = new Page();
        page.Raw("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Raw($"<title>{Page.Escaped($"评测报告 {report.Command}")}</title>\n<style>\n{Styles.Of("report.css")}</style>\n</head>\n<body>\n");
        Head(page, report);
        MetricSection.Write(page, report);
        ListSection.Write(page, report);
        SliceSection.Write(page, report);
        ReliabilitySection.Write(page, report);
        LearningSection.Write(page, report);
        NoteSection.Write(page, report);
        return page.Raw("</body>\n</html>\n").ToString();
    }

    private static void Head(Page page, Report report)
    {
        page.Raw("<header>\n<h1>").Both(new Text("评测报告", "evaluation report")).Raw("</h1>\n");
        page.Raw($"<p class=\"command\"><code>{Page.Escaped(report.Command)}</code></p>\n");
        var (kind, warning) = KindOf(report.DataKind);
        page.Raw($"<p class=\"kind {(report.DataKind == DataKind.Real ? "real" : "unreal")}\"><b>").Both(kind).Raw("</b>");
        if (warning is not null) page.Raw("<br>").Both(warning);
        page.Raw("</p>\n</header>\n");
    }

    private static (Text Kind, Text? Warning) KindOf(DataKind kind) => kind switch
    {
        DataKind.Real => (new Text("真实数据", "real data"), null),
        DataKind.Illustrative => (new Text("示例数据", "illustrative data"), new Text("数字只说明形式，不是事实。", "The figures show the form; they are not facts.")),
        _ => (new Text("模拟数据", "simulated data"), new Text("证明流程可用，不证明模型能预测真实结果。", "The figures prove that the pipeline works, not that the model predicts real outcomes.")),
    };
}
