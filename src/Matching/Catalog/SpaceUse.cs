using Matching.Domain;

namespace Matching.Catalog;

/// <summary>The land-use classes that speak for a space.</summary>
public static class SpaceUse
{
    /// <summary>
    /// A plot's own codes; for a building the class that its type is normally built on, because title use is seldom recorded.
    /// Empty when neither is known.
    /// </summary>
    public static IReadOnlyList<string> Codes(Offering offering) => offering.Plot?.LandUse ?? offering.Building?.Type switch
    {
        BuildingType.OfficeTower or BuildingType.SingleHq => ["B2"],
        BuildingType.MixedComplex => ["B1", "B2"],
        BuildingType.ParkLowRise => ["B29", "M0"],
        BuildingType.StandardFactory => ["M1"],
        BuildingType.LogisticsWarehouse => ["W1"],
        BuildingType.LiveBase => ["B22", "B2"],
        BuildingType.DataHall => ["U15"],
        _ => [],
    };
}
