using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>F25: asking rent over the median of the district.</summary>
public sealed class RentRelative()
    : OfferingFeature("rentRelative", new Text("相对租金", "relative rent"), "1", 0, 5, new Text("租金未知，或不是楼宇", "rent unknown, or not a building"))
{
    /// <inheritdoc/>
    protected override double Compute(Catalog.Offering offering, DateOnly asOf, CatalogSnapshot catalog) =>
        offering.Building?.Rent is { } rent && catalog.MedianRentDay is { } median && median > 0 ? (double)(rent.PerDay / median) : double.NaN;
}
