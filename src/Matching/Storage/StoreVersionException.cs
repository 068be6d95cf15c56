namespace Matching.Storage;

/// <summary>The file was written by a newer release, whose layout this one does not know. It was not changed.</summary>
/// <param name="path">The file.</param>
/// <param name="found">The layout's version in the file.</param>
/// <param name="known">The newest version that this release reads.</param>
public sealed class StoreVersionException(string path, int found, int known) : IOException(
    $"The store '{path}' has layout version {found}, and this release reads versions up to {known}. Open it with the release that wrote it, or a newer one.")
{
    /// <summary>The layout's version in the file.</summary>
    public int Found { get; } = found;

    /// <summary>The newest version that this release reads.</summary>
    public int Known { get; } = known;
}
