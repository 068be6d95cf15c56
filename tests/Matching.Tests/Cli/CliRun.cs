using Matching.Cli;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Matching.Tests.Cli;

/// <summary>One run of the command and everything it printed.</summary>
internal sealed record CliRun(int ExitCode, string Output, string Error)
{
    public static DateOnly Today { get; } = new(2026, 6, 15);

    public static CliRun Of(IReadOnlyList<string> args, int width = 160) => Start(args, width, TestContext.Current.CancellationToken);

    /// <summary>A run that is canceled before it begins to work.</summary>
    public static CliRun Canceled(IReadOnlyList<string> args) => Start(args, 160, new CancellationToken(canceled: true));

    private static CliRun Start(IReadOnlyList<string> args, int width, CancellationToken cancel)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = MatchingCli.Run(args, Over(output, width), Over(error, width), new FixedTime(Today), cancel);
        return new CliRun(code, output.ToString(), error.ToString());
    }

    /// <summary>Width of the widest line in terminal cells: a Chinese character takes two.</summary>
    public static int WidestLine(string text) => text.Split('\n').Max(line => Segment.CellCount([new Segment(line.TrimEnd('\r'))]));

    private static IAnsiConsole Over(StringWriter writer, int width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
