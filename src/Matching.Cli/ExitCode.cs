namespace Matching.Cli;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The data was refused, or cannot be reached: a bad row, a store in use, a damaged file.</summary>
    public const int Refused = 1;

    /// <summary>Wrong usage: an unknown verb or option, a value that cannot be read, a name that nothing bears.</summary>
    public const int WrongUsage = 2;

    /// <summary>Canceled with Ctrl+C; 128 + SIGINT, as shells report it.</summary>
    public const int Canceled = 130;
}
