using Matching.Catalog;
using Matching.Rules;

namespace Matching.Merit;

/// <summary>Scale: the fixed-asset investment planned. An announced total is another thing (domain 0.4) and does not count.</summary>
internal sealed class InvestmentScaleCriterion : Criterion
{
    /// <inheritdoc/>
    public override CriterionScore Score(in Pair pair, ReviewCriterionRules rules) => pair.Need.Stated.FixedInvestment is { } investment
        ? Known(rules, rules.Scales["fixedAssetsYi"], investment.Yi, $"固定资产投资 {investment.Yi:0.##} 亿元", $"fixed assets of CNY {investment.Yi:0.##} × 100m")
        : Unknown(rules, "固定资产投资多少（不是总投资）？", "how much will be invested in fixed assets, not in total?");
}
