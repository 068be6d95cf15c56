using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>F41: cosine of the company's center fits and the mix of firms observed at the address.</summary>
public sealed class ClusterSimilarity()
    : PairFeature<ClusterSimilarity.Formula>("clusterSimilarity", new Text("产业集聚", "cluster similarity"), "1", 0, 1, new Text("没有观察到租户，或企业不属于任何中心", "no tenants observed, or the company fits no center"))
{
    /// <inheritdoc/>
    public override int Sign => 1;

    /// <inheritdoc/>
    public override CompanyTrait Reads => CompanyTrait.Fit;

    /// <inheritdoc/>
    public readonly struct Formula : IPairFormula
    {
        /// <inheritdoc/>
        public double Value(in Pair pair)
        {
            if (pair.Offering.BuildingFigures is not { TenantShares: { Length: > 0 } shares } building) return double.NaN;
            var fit = pair.Company.Fit;
            double dot = 0, firm = 0;
            for (var i = 0; i < shares.Length; i++)
            {
                var part = fit[(CenterId)i];
                dot += part * shares[i];
                firm += part * part;
            }

            return firm > 0 && building.TenantSquares > 0 ? dot / Math.Sqrt(firm * building.TenantSquares) : double.NaN;
        }
    }
}
