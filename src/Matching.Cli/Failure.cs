using Matching.Cli.Views;
using Matching.Import;
using Matching.Models;
using Matching.Rules;
using Spectre.Console;

namespace Matching.Cli;

/// <summary>How a command ends that could not be done. What is not listed here is a defect and ends the process with its stack trace.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Said">What went wrong.</param>
/// <param name="Reports">The refused files, when data was refused.</param>
internal sealed record Failure(int ExitCode, Text Said, IReadOnlyList<ImportReport> Reports)
{
    /// <summary>The ending that an exception means; null for a defect.</summary>
    public static Failure? Of(Exception exception) => exception switch
    {
        OperationCanceledException => new(Cli.ExitCode.Canceled, new Text("已取消，已保存的内容不变", "canceled; what was stored before stays"), []),
        UsageException usage => new(Cli.ExitCode.WrongUsage, usage.Said, []),
        NothingPublishedException nothing => new(Cli.ExitCode.WrongUsage, nothing.Said, []),
        NotInCatalogException missing => new(Cli.ExitCode.WrongUsage, Lookup.Missing(missing.What, missing.Id), []),
        FileNotFoundException or DirectoryNotFoundException => new(Cli.ExitCode.WrongUsage, Plain(exception), []),
        DataRefusedException refused => new(
            Cli.ExitCode.Refused, new Text("数据有误，未载入任何内容", "the data was refused, nothing was loaded"), refused.Reports),
        WaiverRefusedException refused => new(Cli.ExitCode.Refused, refused.Reason, []),
        RuleFileException refused => new(Cli.ExitCode.Refused, refused.Said, []),
        ModelRefusedException refused => new(Cli.ExitCode.Refused, refused.Said, []),
        IOException or UnauthorizedAccessException => new(Cli.ExitCode.Refused, Plain(exception), []),
        _ => null,
    };

    /// <summary>Says it on the error console.</summary>
    /// <returns>The exit code.</returns>
    public int Say(IAnsiConsole error, Wording words)
    {
        error.Write(new Paragraph(words[Said] + "\n", Tone.Bad));
        foreach (var report in Reports) IssueTable.Write(error, words, report);
        return ExitCode;
    }

    // The system's and the store's messages come in one language only.
    private static Text Plain(Exception exception) => new(exception.Message, exception.Message);
}
