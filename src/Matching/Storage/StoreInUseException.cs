namespace Matching.Storage;

/// <summary>The store's file is open already, in another process or elsewhere in this one. A file belongs to one holder at a time.</summary>
/// <param name="path">The file.</param>
/// <param name="inner">What the operating system said.</param>
public sealed class StoreInUseException(string path, Exception? inner = null) : IOException(
    $"The store '{path}' is in use: another process has it open, or this process opened it twice. "
    + "Stop the server that holds it, or ask that server over its HTTP API, or choose another file with --db.", inner)
{
    /// <summary>The file that is in use.</summary>
    public string Path { get; } = path;
}
