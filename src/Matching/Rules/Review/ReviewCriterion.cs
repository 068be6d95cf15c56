namespace Matching.Rules;

/// <summary>The ten criteria of the project review (domain 7.2), in the order of the sheet.</summary>
public enum ReviewCriterion
{
    /// <summary>Fit to the six centers.</summary>
    CenterFit,

    /// <summary>Strength of the investor: the leading-enterprise tier.</summary>
    InvestorStrength,

    /// <summary>Fixed-asset investment.</summary>
    InvestmentScale,

    /// <summary>Investment per mu, or revenue per m² in a building.</summary>
    Intensity,

    /// <summary>Tax per mu, or per m² in a building.</summary>
    Tax,

    /// <summary>Technology and talent.</summary>
    Technology,

    /// <summary>Companies that follow (带动).</summary>
    ChainPull,

    /// <summary>How much of the permitted floor area, or of the block let, is used.</summary>
    SpaceEfficiency,

    /// <summary>Environment and energy.</summary>
    Environment,

    /// <summary>Certainty of the schedule.</summary>
    Schedule,
}
