using System.CommandLine;
using System.CommandLine.Invocation;

namespace Matching.Cli.Help;

/// <summary>Answers <c>--help</c>.</summary>
/// <param name="terminal">Where to write.</param>
internal sealed class HelpOnConsole(Terminal terminal) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        CommandHelp.Write(parseResult.CommandResult.Command, terminal.Output);
        return ExitCode.Done;
    }
}
