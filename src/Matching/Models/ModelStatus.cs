namespace Matching.Models;

/// <summary>How far a model may be relied on.</summary>
public enum ModelStatus
{
    /// <summary>It must not rank.</summary>
    NotReady,

    /// <summary>It may rank; something is still missing.</summary>
    Ok,

    /// <summary>It has proved itself in every respect.</summary>
    Ready,
}
