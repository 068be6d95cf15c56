using Matching.Catalog;
using Matching.Domain;

namespace Matching.Planning;

/// <summary>How much of a building may be promised, and how much of it a company takes.</summary>
internal static class BuildingRoom
{
    private static readonly Text
        Stated = new("企业提出", "stated by the company"),
        ByStaff = new("按人员估算", "estimated by staff"),
        MeanUnit = new("需求未知，按该楼平均单元计", "need unknown, counted as the building's mean unit");

    /// <summary>What an offering can hold: a plot one company, a building its vacant area on offer, a center any number.</summary>
    /// <remarks>Of a building whose vacant area nobody knows nothing more than one company can be promised.</remarks>
    public static OutreachOffering Of(Offering offering)
    {
        var id = offering.Id.ToString();
        if (offering.Center is not null) return new OutreachOffering(id);
        return offering.BuildingFigures is { } building && VacantM2(building) is { } vacant ? new OutreachOffering(id, vacant) : new OutreachOffering(id, null, 1);
    }

    /// <summary>Floor area that a pair takes, and how it is known; none unless the offering is a building of known vacancy.</summary>
    public static (double AreaM2, Text? Basis) AreaOf(in Pair pair)
    {
        if (pair.Offering.BuildingFigures is not { } building || VacantM2(building) is not { } vacant) return (0, null);
        var need = pair.Need;
        if (!double.IsNaN(need.AreaMinM2)) return (need.AreaMinM2, need.AreaEstimated ? ByStaff : Stated);
        return (vacant / Math.Max(1, building.Offered.Length), MeanUnit);
    }

    // The units on offer, where all their sizes are known; else what the building's own row says.
    private static double? VacantM2(BuildingFigures building)
    {
        var units = building.Offered.Sum(u => u.GfaM2);
        if (building.HasUnits && !double.IsNaN(units)) return units;
        return double.IsNaN(building.VacantM2) ? null : building.VacantM2;
    }
}
