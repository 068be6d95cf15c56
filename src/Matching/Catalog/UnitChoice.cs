using Matching.Domain;

namespace Matching.Catalog;

/// <summary>Which of a building's vacant units may be offered, and how far their sizes may be off.</summary>
public static class UnitChoice
{
    /// <summary>A unit may be 5 % smaller than asked (domain 5.2, H03).</summary>
    public const double AreaBelow = 0.95;

    /// <summary>What is let may be 10 % larger than the most asked for (domain 5.2, H03).</summary>
    public const double AreaAbove = 1.10;

    /// <summary>The share of a whole unit from which on a need fills it well.</summary>
    public const double WellUsed = 0.7;

    /// <summary>Whether the unit may be offered, as far as is known.</summary>
    public static bool MayBeOffered(Building building, BuildingUnit unit) =>
        (unit.Status ?? building.Status) is null or SpaceStatus.Promotable;
}
