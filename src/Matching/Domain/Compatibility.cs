namespace Matching.Domain;

/// <summary>Whether a land-use class admits an activity (domain 1.2).</summary>
public enum Compatibility
{
    /// <summary>Not allowed.</summary>
    No,

    /// <summary>Allowed under conditions; passes with a warning.</summary>
    Conditional,

    /// <summary>Allowed.</summary>
    Yes,
}
