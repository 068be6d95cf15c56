using System.CommandLine;
using Matching.Cli.Help;

namespace Matching.Cli.Commands;

/// <summary>A verb of the command line.</summary>
internal abstract class VerbCommand : Command
{
    /// <summary>Declares the verb.</summary>
    /// <param name="name">The verb.</param>
    /// <param name="purpose">What it is for.</param>
    /// <param name="globals">The options that every verb takes.</param>
    /// <param name="terminal">The consoles, the clock and Ctrl+C.</param>
    protected VerbCommand(string name, Text purpose, GlobalOptions globals, Terminal terminal)
        : base(name, $"{purpose.Zh}\n{purpose.En}") => SetAction(parsed => Run(
            parsed,
            new Session(terminal, globals.WordingOf(parsed), parsed.GetRequiredValue(globals.Database), parsed.GetValue(globals.Data))));

    /// <summary>Command lines that work, the most useful first.</summary>
    public abstract IReadOnlyList<Example> Examples { get; }

    /// <summary>Does the work.</summary>
    /// <returns>The exit code.</returns>
    protected abstract int Run(ParseResult parsed, Session session);
}
