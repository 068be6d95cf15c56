namespace Matching.Catalog;

/// <summary>A snapshot file is not what it should be. It was not changed; whatever it held can be computed again.</summary>
/// <param name="path">The file.</param>
/// <param name="reason">What is wrong with it, a whole sentence.</param>
/// <param name="inner">What went wrong while reading.</param>
public sealed class SnapshotRefusedException(string path, string reason, Exception? inner = null)
    : IOException($"The snapshot '{path}' is refused. {reason}", inner)
{
    /// <summary>The file.</summary>
    public string Path { get; } = path;

    /// <summary>What is wrong with it.</summary>
    public string Reason { get; } = reason;
}
