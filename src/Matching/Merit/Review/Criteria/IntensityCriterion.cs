using Matching.Catalog;
using Matching.Rules;

namespace Matching.Merit;

/// <summary>
/// Intensity. On a plot: fixed-asset investment per mu over the plot's standard. In a building: revenue per m² asked for, over the median of all
/// companies that had asked for space before the day.
/// </summary>
internal sealed class IntensityCriterion : Criterion
{
    /// <inheritdoc/>
    public override CriterionScore Score(in Pair pair, ReviewCriterionRules rules)
    {
        if (pair.Offering.Plot is { } plot)
        {
            if (plot.Area is not { SquareMeters: > 0 } area || plot.InvestIntensityWanMu is not > 0) return Unknown(rules, "地块的面积和投资强度标准是多少？", "what are the plot's area and its standard of intensity?");
            if (pair.Need.Stated.FixedInvestment is not { } investment) return Unknown(rules, "固定资产投资多少？", "how much will be invested in fixed assets?");
            var (perMu, least) = (investment.Wan / area.Mu, plot.InvestIntensityWanMu.Value);
            return Known(
                rules,
                rules.Scales["plot"],
                perMu / least,
                $"亩均投资 {perMu:0.#} 万元，为标准 {least:0.#} 万元的 {perMu / least:0.##} 倍",
                $"investment per mu of CNY {perMu:0.#} × 10,000, {perMu / least:0.##} times the standard of {least:0.#}");
        }

        return pair.Offering.Building is null ? Unknown(rules, "选用哪个载体？", "which space is it for?") : InBuilding(pair, rules);
    }

    private static CriterionScore InBuilding(in Pair pair, ReviewCriterionRules rules)
    {
        if (RevenueDensity.Of(pair.Company, pair.Need.Stated, pair.AsOf) is not { } density)
            return Unknown(rules, "营业收入多少、需要多少面积？", "what is the revenue, and how much area is needed?");
        var all = RevenueDensity.Of(pair.Catalog, pair.AsOf);
        if (all.Median is not { } median || all.Companies < rules.Limits["leastEnquiries"])
            return Unknown(rules, $"只有 {all.Companies} 家来询企业可比，中位数不足为据：请评审人员评定", $"only {all.Companies} companies that asked can be compared: to be judged by the reviewers");
        return Known(
            rules,
            rules.Scales["building"],
            density / median,
            $"每平方米营业收入 {density:0.##} 万元，为 {all.Companies} 家来询企业中位数 {median:0.##} 万元的 {density / median:0.##} 倍",
            $"revenue per m² of CNY {density:0.##} × 10,000, {density / median:0.##} times the median {median:0.##} of {all.Companies} companies that asked");
    }
}
