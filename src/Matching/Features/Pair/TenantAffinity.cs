using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>Smoothed share, among the companies that had engaged with the offering before the day, of those with the same primary center.</summary>
public sealed class TenantAffinity()
    : PairFeature<TenantAffinity.Formula>("tenantAffinity", new Text("同类先例", "precedents of its kind"), "1", 0, 1, new Text("此处尚无进入洽谈的企业，或该企业不属于任何中心", "no company has come further than talks here, or this one fits no center"))
{
    /// <inheritdoc/>
    public override CompanyTrait Reads => CompanyTrait.Fit;

    /// <inheritdoc/>
    internal override SpaceTrait Sees => SpaceTrait.Precedents;

    /// <inheritdoc/>
    public readonly struct Formula : IPairFormula
    {
        /// <inheritdoc/>
        public double Value(in Pair pair)
        {
            if (pair.Company.Fit.Primary is not { } center) return double.NaN;
            var mix = pair.Offering.EngagedMix(pair.Catalog, pair.AsOf);
            return mix.Total == 0 ? double.NaN : (mix[center] + 1.0) / (mix.Total + CenterIds.Count);
        }
    }
}
