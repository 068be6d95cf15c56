using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>F41: cosine of the company's center fits and the mix of firms observed at the address.</summary>
public sealed class ClusterSimilarity()
    : PairFeature("clusterSimilarity", new Text("产业集聚", "cluster similarity"), "1", 0, 1, new Text("没有观察到租户，或企业不属于任何中心", "no tenants observed, or the company fits no center"))
{
    /// <inheritdoc/>
    protected override double Compute(in Pair pair)
    {
        if (pair.Offering.Building is not { ObservedMix.Count: > 0 } building) return double.NaN;
        double dot = 0, firm = 0, tenants = 0;
        foreach (var center in CenterIds.All)
        {
            var fit = pair.Company.Fit[center];
            var share = building.ObservedMix.GetValueOrDefault(center);
            dot += fit * share;
            firm += fit * fit;
            tenants += share * share;
        }

        return firm > 0 && tenants > 0 ? dot / Math.Sqrt(firm * tenants) : double.NaN;
    }
}
