using System.CommandLine;
using System.CommandLine.Invocation;
using Spectre.Console;

namespace Matching.Cli;

/// <summary>Says what is wrong with a command line, and where to read on.</summary>
internal static class WrongUsage
{
    public static int Say(ParseResult parsed, ParseErrorAction complaint, IAnsiConsole error, Wording words)
    {
        // The library words the errors and guesses what a mistyped verb should have been; its exit code is not ours.
        using var said = new StringWriter();
        complaint.ShowHelp = false;
        parsed.Invoke(new InvocationConfiguration { Output = said, Error = said });

        error.Write(new Paragraph(words.Of("用法有误\n", "wrong usage\n"), Tone.Bad));
        foreach (var line in said.ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            error.Write(new Paragraph($"  {line}\n"));
        error.Write(new Paragraph(words.Of($"用法说明：{HelpFor(parsed)}\n", $"how to use it: {HelpFor(parsed)}\n"), Tone.Muted));
        return ExitCode.WrongUsage;
    }

    private static string HelpFor(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "matching --help" : $"{Help.CommandHelp.NameOf(parsed.CommandResult.Command)} --help";
}
