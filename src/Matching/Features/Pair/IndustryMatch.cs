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
    private static readonly ClusterSimilarity Clusters = new();

    /// <inheritdoc/>
    public override int Sign => 1;

    /// <summary>How much observed tenants count where nobody knows which centers a space hosts.</summary>
    public const double InferredHost = 0.6;

    /// <summary>How much the company's best fit counts where not even tenants were observed.</summary>
    public const double OtherHost = 0.2;

    /// <inheritdoc/>
    public override CompanyTrait Reads => CompanyTrait.Fit;

    /// <inheritdoc/>
    internal override void Values(SpaceView spaces, int start, Span<float> column)
    {
        Clusters.Values(spaces, start, column);
        for (var i = 0; i < column.Length; i++)
        {
            var match = CenterMatch.Formula.Of(spaces.Company.Fit, spaces.Hosts(start + i));
            column[i] = Clip(Formula.Of(match, column[i], spaces.Company.Fit), Min, Max);
        }
    }

    /// <inheritdoc/>
    public readonly struct Formula : IPairFormula
    {
        /// <inheritdoc/>
        public double Value(in Pair pair) =>
            Of(default(CenterMatch.Formula).Value(pair), (float)Math.Clamp(default(ClusterSimilarity.Formula).Value(pair), 0, 1), pair.Company.Fit);

        internal static double Of(double match, float cluster, CenterFit fit)
        {
            if (!double.IsNaN(match)) return match;
            return float.IsNaN(cluster) ? OtherHost * fit.Max : InferredHost * cluster;
        }
    }
}
