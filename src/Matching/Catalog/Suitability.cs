namespace Matching.Catalog;

/// <summary>Whether a unit's size suits a need, from worst to best.</summary>
public enum Suitability
{
    /// <summary>It does not.</summary>
    No,

    /// <summary>Not known: the need, the unit's size, or whether a part of a large unit can be let. An estimated need never rules a unit out.</summary>
    Perhaps,

    /// <summary>It does.</summary>
    Yes,
}
