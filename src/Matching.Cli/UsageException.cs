namespace Matching.Cli;

/// <summary>The command was understood but asks for something that cannot be; the process ends with <see cref="ExitCode.WrongUsage"/>.</summary>
/// <param name="said">What is wrong, naming the value.</param>
internal sealed class UsageException(Text said) : Exception(said.ToString())
{
    /// <summary>What is wrong, naming the value.</summary>
    public Text Said { get; } = said;
}
