using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>F23: ln of the floor area that may be built or is vacant.</summary>
public sealed class SpaceSizeLog()
    : OfferingFeature("spaceSizeLog", new Text("载体规模", "size of the space"), "ln m²", 0, 16, new Text("面积未知，或为产业中心", "area unknown, or a center"))
{
    /// <inheritdoc/>
    protected override double Compute(Catalog.Offering offering, DateOnly asOf, CatalogSnapshot catalog)
    {
        var area = offering.Plot is { } plot ? plot.GfaMax ?? plot.Area : offering.Building?.VacantGfa ?? offering.Building?.TotalGfa;
        return area is { } known ? Math.Log(1 + (double)known.SquareMeters) : double.NaN;
    }
}
