using System.Numerics;
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

    /// <summary>
    /// How well the units suit that a space is judged by: those that suit; without any, those that may; without these, all on offer.
    /// </summary>
    /// <param name="seen">Bit i when a unit of suitability i is on offer.</param>
    public static Suitability JudgedBy(uint seen) => (Suitability)BitOperations.Log2(seen | 1);

    /// <summary>How well the best of the units on offer suits; <see cref="Suitability.No"/> when there is none.</summary>
    public static Suitability Best(BuildingFigures building, Need need)
    {
        uint seen = 0;
        foreach (ref readonly var unit in building.Offered.AsSpan()) seen |= 1u << (int)unit.Suits(need);
        return JudgedBy(seen);
    }

    /// <summary>The lowest asking rent among the units to judge by, else the building's, 元/m²·day; NaN when unknown.</summary>
    public static double LowestRentDay(BuildingFigures building, Need need)
    {
        Span<double> lowest = [double.PositiveInfinity, double.PositiveInfinity, double.PositiveInfinity];
        uint seen = 0;
        foreach (ref readonly var unit in building.Offered.AsSpan())
        {
            var suits = (int)unit.Suits(need);
            seen |= 1u << suits;
            lowest[suits] = double.MinNative(lowest[suits], unit.LowestRentDay);
        }

        var rent = lowest[(int)JudgedBy(seen)];
        return double.IsPositiveInfinity(rent) ? building.RentDay : rent;
    }
}
