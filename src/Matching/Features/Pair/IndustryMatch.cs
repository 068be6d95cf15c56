using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>
/// F31 with what stands in for it where nobody knows which centers a space hosts: its observed tenants at the weight of an inferred host, without those the
/// company's best fit at the weight of any other place (domain 12).
/// </summary>
/// <remarks>The industry part of the rules as one number, so that a linear combiner can be as good as the rules.</remarks>
public sealed class IndustryMatch()
    : PairFeature<IndustryMatch.Formula>("industryMatch", new Text("产业吻合", "industry match, or what stands in for it"), "1", 0, 1, new Text("不会缺失", "never missing"))
{
    /// <inheritdoc/>
    public override int Sign => 1;

    /// <summary>How much observed tenants count where nobody knows which centers a space hosts.</summary>
    public const double InferredHost = 0.6;

    /// <summary>How much the company's best fit counts where not even tenants were observed.</summary>
    public const double OtherHost = 0.2;

    /// <inheritdoc/>
    public override CompanyTrait Reads => CompanyTrait.Fit;

    /// <inheritdoc/>
    public readonly struct Formula : IPairFormula
    {
        /// <inheritdoc/>
        public double Value(in Pair pair)
        {
            var match = default(CenterMatch.Formula).Value(pair);
            if (!double.IsNaN(match)) return match;
            var cluster = default(ClusterSimilarity.Formula).Value(pair);
            return double.IsNaN(cluster) ? OtherHost * pair.Company.Fit.Max : InferredHost * cluster;
        }
    }
}
