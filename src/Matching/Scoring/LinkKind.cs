namespace Matching.Scoring;

/// <summary>How a forest's sum becomes a prediction.</summary>
public enum LinkKind
{
    /// <summary>It is the prediction.</summary>
    Identity,

    /// <summary>The logistic function of it is.</summary>
    Sigmoid,
}
