using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>F29: 1 when it is available on the day, falling to 0 when that is two years off.</summary>
public sealed class SpaceReadiness()
    : OfferingFeature("spaceReadiness", new Text("就绪程度", "readiness"), "1", 0, 1, new Text("没有日期，或为产业中心", "no date known, or a center"))
{
    /// <inheritdoc/>
    public override int Sign => 1;

    /// <inheritdoc/>
    protected override double Compute(Catalog.Offering offering, DateOnly asOf, CatalogSnapshot catalog)
    {
        var from = offering.Plot is { } plot ? plot.DeliveryOn ?? plot.OfferPlanOn : offering.Building?.AvailableFrom;
        return from is { } day ? 1 - Math.Max(0, day.DayNumber - asOf.DayNumber) / 730.0 : double.NaN;
    }
}
