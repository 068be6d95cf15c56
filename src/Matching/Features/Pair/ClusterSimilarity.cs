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
    internal override void Values(SpaceView spaces, int start, Span<float> column)
    {
        if (start < spaces.Plots.Count)
        {
            column.Fill(float.NaN);
            return;
        }

        var (fit, buildings, first) = (spaces.Company.Fit, spaces.Buildings, start - spaces.Plots.Count);
        double firm = 0;
        for (var c = 0; c < buildings.TenantShares.Length; c++) firm += fit[(CenterId)c] * fit[(CenterId)c];
        for (var i = 0; i < column.Length; i++)
        {
            double dot = 0;
            for (var c = 0; c < buildings.TenantShares.Length; c++) dot += fit[(CenterId)c] * buildings.TenantShares[c][first + i];
            column[i] = Clip(Formula.Of(dot, firm, buildings.TenantSquares[first + i]), Min, Max);
        }
    }

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

            return Of(dot, firm, building.TenantSquares);
        }

        internal static double Of(double dot, double firm, double tenants) => firm > 0 && tenants > 0 ? dot / Math.Sqrt(firm * tenants) : double.NaN;
    }
}
