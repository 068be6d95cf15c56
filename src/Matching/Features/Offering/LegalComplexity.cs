using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>F30: mixed use, housing within the mix, and bidder conditions, one each.</summary>
public sealed class LegalComplexity()
    : OfferingFeature("legalComplexity", new Text("权属复杂度", "legal complexity"), "count", 0, 3, new Text("用途未知，或不是地块", "land use unknown, or not a plot"))
{
    /// <inheritdoc/>
    public override int Sign => -1;

    /// <inheritdoc/>
    protected override double Compute(Catalog.Offering offering, DateOnly asOf, CatalogSnapshot catalog)
    {
        if (offering.Plot is not { LandUse.Count: > 0 } plot) return double.NaN;
        var mixed = plot.LandUse.Count > 1 ? 1 : 0;
        var withHousing = mixed == 1 && plot.LandUse.Any(code => code.StartsWith('R')) ? 1 : 0;
        var conditions = plot.BidderMinRevenue is not null || plot.BidderIndustries.Count > 0 ? 1 : 0;
        return mixed + withHousing + conditions;
    }
}
