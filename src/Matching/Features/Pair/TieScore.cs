using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>F43: 1 − Π(1 − strength × importance) over the resident firms that are directly tied to the company.</summary>
public sealed class TieScore()
    : PairFeature("tieScore", new Text("以企引企", "ties to residents"), "1", 0, 1, new Text("不会缺失；没有已知关系时为 0", "never missing; no known tie gives 0"))
{
    /// <inheritdoc/>
    protected override double Compute(in Pair pair)
    {
        var none = 1.0;
        foreach (var tie in pair.Catalog.Ties.To(pair.Company.Company.Id, pair.AsOf)) none *= 1 - (TieGraph.StrengthOf(tie) * AnchorImportance);
        return 1 - none;
    }

    /// <summary>How much an introducer counts (domain 3.6 gives 0.3–1.0; one middle value until anchors are graded).</summary>
    private const double AnchorImportance = 0.7;
}
