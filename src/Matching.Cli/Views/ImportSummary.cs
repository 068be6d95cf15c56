using Matching.Storage;

namespace Matching.Cli.Views;

/// <summary>What an import came to.</summary>
internal static class ImportSummary
{
    public static void Write(Session session, ImportOutcome outcome, bool dryRun)
    {
        var (report, stored) = (outcome.Report, outcome.Stored);
        IssueTable.Write(report.Accepted ? session.Output : session.Error, session.Words, report);
        if (!report.Accepted)
        {
            session.Complain(new Text(
                $"未导入 {report.FileName}：{report.ErrorCount:N0} 处错误、{report.WarningCount:N0} 处提醒。库未改动",
                $"{report.FileName} was refused: {report.ErrorCount:N0} errors, {report.WarningCount:N0} warnings. Store unchanged"));
            return;
        }

        var facts = new Facts(session)
            .Add(new Text("文件", "file"), $"{report.FileName} ({report.Kind.ToString().ToLowerInvariant()}, {report.Encoding})")
            .Add(new Text("行", "rows"), $"{report.RowCount:N0}")
            .Add(new Text("提醒", "warnings"), $"{report.WarningCount:N0}");
        if (stored is { } done)
            facts.Add(new Text("新增", "added"), $"{done.Added:N0}").Add(new Text("更新", "changed"), $"{done.Changed:N0}").Add(new Text("未变", "unchanged"), $"{done.Unchanged:N0}");
        facts.Write();
        session.Say(dryRun ? new Text("检查通过；库未改动", "the file is good; store unchanged") : new Text("已导入", "imported"), Tone.Good);
    }

    /// <summary>The same as a JSON document: everything but the rows themselves.</summary>
    public static object Document(ImportOutcome outcome, bool dryRun) => new
    {
        outcome.Report.Accepted,
        DryRun = dryRun,
        outcome.Report.Kind,
        outcome.Report.FileName,
        outcome.Report.Encoding,
        outcome.Report.RowCount,
        outcome.Report.ErrorCount,
        outcome.Report.WarningCount,
        Stored = outcome.Stored is { } stored ? Counts(stored) : null,
        outcome.Report.Issues,
    };

    private static object Counts(UpsertResult stored) => new { stored.Added, stored.Changed, stored.Unchanged };
}
