using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>F31: Σ over the centers of the company's fit × how strongly the space hosts the center.</summary>
public sealed class CenterMatch()
    : PairFeature<CenterMatch.Formula>("centerMatch", new Text("产业匹配", "industry match"), "1", 0, 1, new Text("不知道载体承接哪些中心", "nobody knows which centers the space hosts"))
{
    /// <inheritdoc/>
    public override int Sign => 1;

    /// <inheritdoc/>
    public override CompanyTrait Reads => CompanyTrait.Fit;

    /// <inheritdoc/>
    internal override SpaceTrait Sees => SpaceTrait.Hosts;

    /// <inheritdoc/>
    public readonly struct Formula : IPairFormula
    {
        /// <inheritdoc/>
        public double Value(in Pair pair) => Of(pair.Company.Fit, pair.Offering.HostWeights);

        internal static double Of(CenterFit fit, double[] weights)
        {
            double sum = 0;
            for (var i = 0; i < weights.Length; i++) sum += fit[(CenterId)i] * weights[i];
            return sum;
        }
    }
}
