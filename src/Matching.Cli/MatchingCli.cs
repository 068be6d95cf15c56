using System.CommandLine;
using System.CommandLine.Invocation;
using Spectre.Console;

namespace Matching.Cli;

/// <summary>The <c>matching</c> command.</summary>
public static class MatchingCli
{
    /// <summary>Runs one command line.</summary>
    /// <param name="args">The arguments, without the program's name.</param>
    /// <param name="output">Where answers go.</param>
    /// <param name="error">Where progress and complaints go.</param>
    /// <param name="time">The clock; "today" is its local date.</param>
    /// <param name="cancel">Stops the work; what was stored before stays.</param>
    /// <returns>0 done, 1 the data was refused or cannot be reached, 2 wrong usage, 130 canceled.</returns>
    public static int Run(IReadOnlyList<string> args, IAnsiConsole output, IAnsiConsole error, TimeProvider time, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(args);
        var root = new MatchingCommand(new Terminal(output, error, time, cancel));
        var parsed = root.Parse(args);
        var words = root.Globals.WordingOf(parsed);
        if (args.Count == 0)
        {
            Help.CommandHelp.Write(root, output);
            return ExitCode.WrongUsage;
        }

        if (parsed.Action is ParseErrorAction complaint) return WrongUsage.Say(parsed, complaint, error, words);
        try
        {
            return parsed.Invoke(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                Output = output.Profile.Out.Writer,
                Error = error.Profile.Out.Writer,
            });
        }
        catch (Exception exception) when (Failure.Of(exception) is { } failure)
        {
            return failure.Say(error, words);
        }
    }
}
