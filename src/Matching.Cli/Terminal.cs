using Spectre.Console;

namespace Matching.Cli;

/// <summary>Everything outside the process that a command touches, besides files.</summary>
/// <param name="Output">Where answers go.</param>
/// <param name="Error">Where progress and complaints go.</param>
/// <param name="Time">The clock.</param>
/// <param name="Cancel">Set by Ctrl+C.</param>
internal sealed record Terminal(IAnsiConsole Output, IAnsiConsole Error, TimeProvider Time, CancellationToken Cancel);
