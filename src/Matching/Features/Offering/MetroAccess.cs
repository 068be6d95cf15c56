using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>F26: exp(−distance/800 m) to the nearest open station.</summary>
public sealed class MetroAccess()
    : OfferingFeature("metroAccess", new Text("地铁可达", "metro access"), "1", 0, 1, new Text("距离未知，或不是楼宇", "distance unknown, or not a building"))
{
    /// <inheritdoc/>
    public override int Sign => 1;

    /// <inheritdoc/>
    protected override double Compute(Catalog.Offering offering, DateOnly asOf, CatalogSnapshot catalog) =>
        offering.Building?.MetroDistanceM is { } metres ? Math.Exp(-(double)metres / 800) : double.NaN;
}
