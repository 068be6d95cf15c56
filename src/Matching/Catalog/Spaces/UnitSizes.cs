namespace Matching.Catalog;

/// <summary>What is known of the sizes of a building's units on offer, for one need.</summary>
[Flags]
internal enum UnitSizes
{
    /// <summary>None of what follows.</summary>
    None = 0,

    /// <summary>A unit suits (<see cref="Suitability.Yes"/>).</summary>
    Suits = 1,

    /// <summary>A unit reaches the least size, with what it may be smaller by.</summary>
    Large = 2,

    /// <summary>Such a unit is one of which nobody knows whether a part may be let.</summary>
    LargeUndivided = 4,

    /// <summary>A unit reaches the least floor area itself.</summary>
    Reached = 8,

    /// <summary>Such a unit is used well: a part of it is enough, or the need fills at least <see cref="UnitChoice.WellUsed"/> of it.</summary>
    WellUsed = 16,
}
