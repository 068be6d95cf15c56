using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>F28: ln(1 + companies that had signed in the space's platform before the day), or in the offering itself where it is a center.</summary>
/// <remarks>Domain 5.3 divides above-scale tenants by the platform's area; nobody records either, so that who signed stands for them.</remarks>
public sealed class PlatformMaturity()
    : OfferingFeature("platformMaturity", new Text("平台成熟度", "maturity of the platform"), "ln count", 0, 7, new Text("所在平台未知", "platform unknown"))
{
    /// <inheritdoc/>
    public override int Sign => 1;

    /// <inheritdoc/>
    protected override double Compute(Catalog.Offering offering, DateOnly asOf, CatalogSnapshot catalog)
    {
        var area = offering.IsSpace ? catalog.Precedents.PlatformOf(offering) : catalog.Precedents.Of(offering);
        return area is null ? double.NaN : Math.Log(1 + area.Companies(asOf));
    }
}
