namespace Matching.Domain;

/// <summary>How close a company is to the six centers (domain 4.5). Fitting none is allowed and is not a fault.</summary>
public enum CenterAffinity
{
    /// <summary>Best fit below 0.30.</summary>
    None,

    /// <summary>Best fit in 0.30–0.50: a neighbor of a center.</summary>
    Adjacent,

    /// <summary>Best fit of 0.50 or more: it has a primary center.</summary>
    Center,
}
