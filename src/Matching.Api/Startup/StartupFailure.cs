using Matching.Rules;
using Microsoft.Extensions.Options;

namespace Matching.Api.Startup;

/// <summary>Tells a failure that staff can mend from a fault of the program.</summary>
internal static class StartupFailure
{
    /// <summary>What to say of a failure to start; null for a fault of the program, which deserves its stack trace.</summary>
    public static string? Explain(Exception failure) => failure switch
    {
        OptionsValidationException e => string.Join(Environment.NewLine, e.Failures),
        DataRefusedException e => Refused(e),
        RuleFileException e => $"{e.Said.Zh}{Environment.NewLine}{e.Said.En}",
        IOException or UnauthorizedAccessException or FormatException => failure.Message,
        OperationCanceledException => "已停止 Stopped before the server was ready; what was done stays.",
        _ => null,
    };

    private static string Refused(DataRefusedException refusal)
    {
        var issues = refusal.Reports.SelectMany(report => report.Issues).Take(20).Select(issue => $"  {issue}");
        return string.Join(Environment.NewLine, [refusal.Message, .. issues]);
    }
}
