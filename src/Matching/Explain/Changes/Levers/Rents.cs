using Matching.Catalog;

namespace Matching.Explain;

/// <summary>What is asked for the space of a pair.</summary>
internal static class Rents
{
    /// <summary>Room above a budget that was stated (domain 5.2, H09 and H10).</summary>
    public const double Above = 1.10;

    /// <summary>The rents of the units on offer, or of the building when there is none, 元/m²·day; infinite or NaN where unknown.</summary>
    public static IEnumerable<double> Of(Pair pair) => pair.Offering.BuildingFigures is not { } building ? []
        : building.Offered.Length == 0 ? [building.RentDay] : building.Offered.Select(unit => unit.RentDay);

    /// <summary>The property fee, 元/m²·month; where it is unknown the rent alone decides.</summary>
    public static double Fee(BuildingFigures building) => double.IsNaN(building.FeeMonth) ? 0 : building.FeeMonth;
}
