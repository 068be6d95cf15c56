using System.Globalization;
using System.Text;
using Spectre.Console;

namespace Matching.Cli;

/// <summary>The process's own consoles: answers go to standard output, progress and complaints to standard error.</summary>
internal static class Consoles
{
    /// <summary>Width where nobody says: wide enough for the tables, still readable in an editor.</summary>
    private const int DefaultWidth = 120;

    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    public static IAnsiConsole Output()
    {
        // Without this Windows writes Chinese in its own code page.
        Console.OutputEncoding = Encoding;
        return Over(Console.Out);
    }

    public static IAnsiConsole Error() => Over(Console.Error);

    private static IAnsiConsole Over(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        if (int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) && columns >= 40)
            console.Profile.Width = columns;
        else if (!console.Profile.Out.IsTerminal)
            console.Profile.Width = DefaultWidth;
        return console;
    }
}
