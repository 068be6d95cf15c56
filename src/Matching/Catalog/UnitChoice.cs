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

    /// <summary>The units that may be offered.</summary>
    public static IEnumerable<BuildingUnit> Offered(Offering offering) =>
        offering.Building is { } building ? offering.Units.Where(u => MayBeOffered(building, u)) : [];

    /// <summary>Whether a unit reaches the least size asked for.</summary>
    public static bool IsLargeEnough(Area gfa, Area min) => Tolerance.AtLeast((double)gfa.SquareMeters, (double)min.SquareMeters * AreaBelow);

    /// <summary>Whether a unit's size suits: not too small, and not too large unless a part of it can be let.</summary>
    /// <returns>
    /// Null when that is not known: the need, the unit's size, or whether a part of a large unit can be let. An estimated need never rules a unit out.
    /// </returns>
    public static bool? Suits(BuildingUnit unit, Need need)
    {
        if (need.AreaMin is not { } min || unit.Gfa is not { } gfa) return null;
        if (!IsLargeEnough(gfa, min)) return need.AreaEstimated ? null : false;
        if (need.Stated.AreaMax is not { } max || IsNotTooLarge(gfa, max)) return true;
        return unit.DivisibleMin is { } part ? IsNotTooLarge(part, max) : null;
    }

    /// <summary>The units to judge the space by: those that suit; without any, those that may; without these, all that may be offered.</summary>
    public static IReadOnlyList<BuildingUnit> Best(Offering offering, Need need)
    {
        if (offering.Units.Count == 0) return [];
        List<BuildingUnit> suiting = [], possible = [], offered = [];
        foreach (var unit in Offered(offering))
        {
            offered.Add(unit);
            var suits = Suits(unit, need);
            if (suits == true) suiting.Add(unit);
            else if (suits is null) possible.Add(unit);
        }

        return suiting.Count > 0 ? suiting : possible.Count > 0 ? possible : offered;
    }

    /// <summary>The lowest asking rent among the units to judge by, else the building's; null when unknown.</summary>
    public static Rent? LowestRent(Offering offering, Need need)
    {
        Rent? lowest = null;
        foreach (var unit in Best(offering, need))
        {
            if (RentOf(offering, unit) is { } rent && (lowest is not { } best || rent.PerDay < best.PerDay)) lowest = rent;
        }

        return lowest ?? offering.Building?.Rent;
    }

    /// <summary>A unit's asking rent: its own, else the building's.</summary>
    public static Rent? RentOf(Offering offering, BuildingUnit unit) => unit.Rent ?? offering.Building?.Rent;

    private static bool IsNotTooLarge(Area let, Area max) => Tolerance.AtMost((double)let.SquareMeters, (double)max.SquareMeters * AreaAbove);
}
