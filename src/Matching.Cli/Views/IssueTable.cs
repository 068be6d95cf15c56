using Matching.Import;
using Spectre.Console;

namespace Matching.Cli.Views;

/// <summary>What is wrong with a file or an enquiry: where, which value, why, and what to do.</summary>
internal static class IssueTable
{
    /// <summary>More than this nobody reads on a screen; the JSON report has them all.</summary>
    private const int Shown = 50;

    /// <summary>The issues of a file.</summary>
    public static void Write(IAnsiConsole console, Wording words, ImportReport report) =>
        Write(console, words, report.FileName, report.Issues, report.ErrorCount + report.WarningCount);

    /// <summary>The issues of a file.</summary>
    public static void Write(IAnsiConsole console, Wording words, string file, IReadOnlyList<ImportIssue> issues, int all)
    {
        if (issues.Count == 0) return;
        console.Write(new Paragraph($"{file}\n", Tone.Strong));
        var sheet = new Sheet().Fixed("").Number(words.Of("行", "row")).Column(words.Of("列", "column")).Column(words.Of("值", "value"))
            .Column(words.Of("原因", "reason")).Column(words.Of("怎么改", "remedy"));
        foreach (var issue in issues.Take(Shown))
            sheet.Row(Sign(issue.Severity), Sheet.Cell(issue.Row == 0 ? "" : $"{issue.Row}"), Sheet.Cell(issue.Column), Sheet.Cell(issue.Value), Sheet.Cell(words[issue.Reason]), Sheet.Cell(words[issue.Remedy]));
        sheet.Write(console);
        Rest(console, words, all);
    }

    /// <summary>The issues of an enquiry.</summary>
    public static void Write(IAnsiConsole console, Wording words, IReadOnlyList<EnquiryIssue> issues)
    {
        if (issues.Count == 0) return;
        var sheet = new Sheet().Fixed("").Column(words.Of("JSON 路径", "JSON path")).Column(words.Of("值", "value"))
            .Column(words.Of("原因", "reason")).Column(words.Of("怎么改", "remedy"));
        foreach (var issue in issues.Take(Shown))
            sheet.Row(Sign(issue.Severity), Sheet.Cell(issue.Path), Sheet.Cell(issue.Value), Sheet.Cell(words[issue.Reason]), Sheet.Cell(words[issue.Remedy]));
        sheet.Write(console);
        Rest(console, words, issues.Count);
    }

    private static void Rest(IAnsiConsole console, Wording words, int all)
    {
        if (all > Shown) console.Write(new Paragraph(words.Of($"另有 {all - Shown:N0} 条未显示\n", $"{all - Shown:N0} more are not shown\n"), Tone.Muted));
    }

    private static Paragraph Sign(IssueSeverity severity) =>
        severity == IssueSeverity.Error ? Sheet.Cell("✗", Tone.Bad) : Sheet.Cell("!", Tone.Doubt);
}
