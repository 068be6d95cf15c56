namespace Matching.Import;

/// <summary>Whether an issue stops an import.</summary>
public enum IssueSeverity
{
    /// <summary>The file is refused as a whole.</summary>
    Error,

    /// <summary>The file is taken; somebody should look.</summary>
    Warning,
}
