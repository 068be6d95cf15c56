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

    /// <summary>Whether a unit reaches the least size asked for; both in m², both known.</summary>
    public static bool IsLargeEnough(double gfaM2, double minM2) => Tolerance.AtLeast(gfaM2, minM2 * AreaBelow);

    /// <summary>Whether a unit's size suits: not too small, and not too large unless a part of it can be let.</summary>
    public static Suitability Suits(in UnitFigures unit, Need need)
    {
        double min = need.AreaMinM2, gfa = unit.GfaM2, max = need.Figures.AreaMaxM2;
        if (double.IsNaN(min) || double.IsNaN(gfa)) return Suitability.Perhaps;
        if (!IsLargeEnough(gfa, min)) return need.AreaEstimated ? Suitability.Perhaps : Suitability.No;
        if (double.IsNaN(max) || IsNotTooLarge(gfa, max)) return Suitability.Yes;
        if (double.IsNaN(unit.DivisibleMinM2)) return Suitability.Perhaps;
        return IsNotTooLarge(unit.DivisibleMinM2, max) ? Suitability.Yes : Suitability.No;
    }

    /// <summary>
    /// The best that any unit on offer reaches. A space is judged by the units that reach it: those that suit; without any, those that may; without
    /// these, all.
    /// </summary>
    public static Suitability Best(BuildingFigures building, Need need)
    {
        var best = Suitability.No;
        foreach (ref readonly var unit in building.Offered.AsSpan())
        {
            var suits = Suits(unit, need);
            if (suits > best) best = suits;
        }

        return best;
    }

    /// <summary>The unit with the lowest known asking rent among those to judge by; −1 when there is none.</summary>
    /// <returns>Its place in <see cref="BuildingFigures.Offered"/>; of equal ones the first.</returns>
    public static int Cheapest(BuildingFigures building, Need need)
    {
        var units = building.Offered;
        var best = Best(building, need);
        var cheapest = -1;
        for (var i = 0; i < units.Length; i++)
        {
            if (Suits(units[i], need) != best || double.IsNaN(units[i].RentDay)) continue;
            if (cheapest < 0 || units[i].RentDay < units[cheapest].RentDay) cheapest = i;
        }

        return cheapest;
    }

    /// <summary>The lowest asking rent among the units to judge by, else the building's, 元/m²·day; NaN when unknown.</summary>
    public static double LowestRentDay(BuildingFigures building, Need need) =>
        Cheapest(building, need) is >= 0 and var unit ? building.Offered[unit].RentDay : building.RentDay;

    private static bool IsNotTooLarge(double letM2, double maxM2) => Tolerance.AtMost(letM2, maxM2 * AreaAbove);
}
