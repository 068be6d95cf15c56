namespace Matching.Scoring;

/// <summary>What a column of a forest says about its feature.</summary>
public enum InputKind
{
    /// <summary>Its value.</summary>
    Value,

    /// <summary>1 when it is missing, 0 when it is known.</summary>
    MissingFlag,
}
