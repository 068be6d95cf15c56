namespace Matching.Models;

/// <summary>What a probability is the probability of (domain 6.3).</summary>
public enum CalibrationTarget
{
    /// <summary>The company lands: grade 4.</summary>
    Landed,

    /// <summary>It comes to substantive talks or more: grade 2 and above. Taken where too few landed to learn from.</summary>
    Engaged,
}
