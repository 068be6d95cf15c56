namespace Matching.Features;

/// <summary>What a feature is a number about (domain 5.1).</summary>
public enum FeatureScope
{
    /// <summary>The company alone: decides whether it is a good target at all.</summary>
    Company,

    /// <summary>The offering alone.</summary>
    Offering,

    /// <summary>The two together: decides where.</summary>
    Pair,
}
