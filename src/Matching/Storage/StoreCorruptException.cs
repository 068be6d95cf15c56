namespace Matching.Storage;

/// <summary>The file is not a store, or it is damaged. It was not changed.</summary>
/// <param name="path">The file.</param>
/// <param name="reason">What is wrong with it, a whole sentence.</param>
/// <param name="inner">What went wrong while reading.</param>
public sealed class StoreCorruptException(string path, string reason, Exception? inner = null) : IOException(
    $"The store '{path}' cannot be read. {reason} Nothing was written to it: put back a copy, or move it away and import the files again.", inner)
{
    /// <summary>The file that cannot be read.</summary>
    public string Path { get; } = path;
}
