namespace Matching.Domain;

/// <summary>Which of the two lists of domain 10.4 a company belongs to; none when it leads nothing and its promise is unknown.</summary>
public enum ListPart
{
    /// <summary>龙头: a leading enterprise, of tier 3 or above.</summary>
    Leaders,

    /// <summary>高潜力: no leader yet, but growing fast or strong in R&amp;D (<see cref="HighPotentialRule"/>).</summary>
    HighPotential,
}
