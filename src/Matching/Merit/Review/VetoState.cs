namespace Matching.Merit;

/// <summary>Whether a veto holds.</summary>
public enum VetoState
{
    /// <summary>It does not hold, as far as is on record.</summary>
    No,

    /// <summary>Nobody has said; to be asked before anything is decided.</summary>
    Unknown,

    /// <summary>It holds: not recommended, whatever the points.</summary>
    Yes,
}
