using Matching.Domain;

namespace Matching.Catalog;

/// <summary>The land-use classes that speak for a space.</summary>
public static class SpaceUse
{
    private static readonly IReadOnlyList<string>
        Office = ["B2"], Mixed = ["B1", "B2"], Park = ["B29", "M0"], Factory = ["M1"], Warehouse = ["W1"], Live = ["B22", "B2"], Data = ["U15"];

    /// <summary>
    /// A plot's own codes; for a building the class that its type is normally built on, because title use is seldom recorded.
    /// Empty when neither is known.
    /// </summary>
    public static IReadOnlyList<string> Codes(Offering offering) => offering.Plot is { } plot ? Codes(plot) : Codes(offering.Building?.Type);

    internal static IReadOnlyList<string> Codes(Plot plot) => plot.LandUse;

    internal static IReadOnlyList<string> Codes(BuildingType? type) => type switch
    {
        BuildingType.OfficeTower or BuildingType.SingleHq => Office,
        BuildingType.MixedComplex => Mixed,
        BuildingType.ParkLowRise => Park,
        BuildingType.StandardFactory => Factory,
        BuildingType.LogisticsWarehouse => Warehouse,
        BuildingType.LiveBase => Live,
        BuildingType.DataHall => Data,
        _ => [],
    };
}
