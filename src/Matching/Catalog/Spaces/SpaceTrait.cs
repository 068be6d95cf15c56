namespace Matching.Catalog;

/// <summary>
/// What a gate or a pair feature looks at of a plot or a building. Spaces with the same trait are all the same to it, so that it needs to be asked once for
/// each kind.
/// </summary>
public enum SpaceTrait
{
    /// <summary>Its own sizes, prices, dates or units: hardly two spaces are the same.</summary>
    Own,

    /// <summary>Nothing: all spaces are the same.</summary>
    None,

    /// <summary>What it may be used for and by whom: use, status, holder, and admitted, excluded and bidding industries.</summary>
    Rules,

    /// <summary>How strongly it hosts the six centers.</summary>
    Hosts,

    /// <summary>A building's clear height.</summary>
    ClearHeight,

    /// <summary>A building's permitted floor load.</summary>
    FloorLoad,

    /// <summary>A building's electric capacity.</summary>
    Power,

    /// <summary>Which kinds of companies had engaged with it before the day.</summary>
    Precedents,

    /// <summary>Who had signed there, or in its platform, before the day (<see cref="PrecedentArea"/>).</summary>
    Area,
}
