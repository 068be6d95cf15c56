namespace Matching.Domain;

/// <summary>The answer of a gate.</summary>
public enum GateOutcome
{
    /// <summary>The constraint holds.</summary>
    Pass,

    /// <summary>The constraint is broken.</summary>
    Fail,

    /// <summary>A value is missing: staff are asked, nothing is assumed.</summary>
    Unknown,
}
