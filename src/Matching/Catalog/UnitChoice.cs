using Matching.Domain;

namespace Matching.Catalog;

/// <summary>Which of a building's vacant units can serve a need. Shared by the gates and features that look at units.</summary>
public static class UnitChoice
{
    /// <summary>A unit may be 5 % smaller than asked (domain 5.2, H03).</summary>
    public const double AreaBelow = 0.95;

    /// <summary>What is let may be 10 % larger than the most asked for (domain 5.2, H03).</summary>
    public const double AreaAbove = 1.10;

    /// <summary>Whether the unit may be offered, as far as is known.</summary>
    public static bool MayBeOffered(Building building, BuildingUnit unit) =>
        (unit.Status ?? building.Status) is null or SpaceStatus.Promotable;

    /// <summary>Whether a unit's size suits: not too small, and not too large unless a part of it can be let.</summary>
    public static bool Fits(BuildingUnit unit, Area min, Area? max)
    {
        if (unit.Gfa is not { } gfa || (double)gfa.SquareMeters < (double)min.SquareMeters * AreaBelow) return false;
        if (max is not { } most) return true;
        var smallest = unit.DivisibleMin ?? gfa;
        return (double)smallest.SquareMeters <= (double)most.SquareMeters * AreaAbove;
    }

    /// <summary>The units that suit the need in size, or all that may be offered when the size is not known.</summary>
    public static IEnumerable<BuildingUnit> Candidates(Offering offering, Need need)
    {
        if (offering.Building is not { } building) yield break;
        foreach (var unit in offering.Units)
        {
            if (!MayBeOffered(building, unit)) continue;
            if (need.AreaMin is { } min && !Fits(unit, min, need.Stated.AreaMax)) continue;
            yield return unit;
        }
    }

    /// <summary>The lowest asking rent among the units that suit, else the building's; null when unknown.</summary>
    public static Rent? LowestRent(Offering offering, Need need)
    {
        Rent? lowest = null;
        foreach (var unit in Candidates(offering, need))
        {
            if (unit.Rent is { } rent && (lowest is not { } best || rent.PerDay < best.PerDay)) lowest = rent;
        }

        return lowest ?? offering.Building?.Rent;
    }
}
