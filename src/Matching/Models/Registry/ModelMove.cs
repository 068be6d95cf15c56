namespace Matching.Models;

/// <summary>What can happen to a version of a model.</summary>
public enum ModelMove
{
    /// <summary>It was kept beside the one in charge: a challenger.</summary>
    Kept,

    /// <summary>It became the current one: the champion.</summary>
    Published,

    /// <summary>It was taken back; the one published before it became current again.</summary>
    Reverted,
}
