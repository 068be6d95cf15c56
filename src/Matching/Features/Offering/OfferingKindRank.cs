using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>0 plot, 1 building, 2 center: lets a pooled model tell them apart.</summary>
public sealed class OfferingKindRank()
    : OfferingFeature("offeringKind", new Text("载体类型", "kind of offering"), "1", 0, 2, new Text("不会缺失", "never missing"))
{
    /// <inheritdoc/>
    protected override double Compute(Catalog.Offering offering, DateOnly asOf, CatalogSnapshot catalog) =>
        (double)offering.Id.Kind;
}
