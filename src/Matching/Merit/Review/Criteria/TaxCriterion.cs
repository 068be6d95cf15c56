using Matching.Catalog;
using Matching.Rules;

namespace Matching.Merit;

/// <summary>Tax: on a plot the yearly tax expected per mu over the plot's standard, in a building the tax per m² asked for.</summary>
internal sealed class TaxCriterion : Criterion
{
    /// <inheritdoc/>
    public override CriterionScore Score(in Pair pair, ReviewCriterionRules rules)
    {
        if (!pair.Offering.IsSpace) return Unknown(rules, "选用哪个载体？", "which space is it for?");
        if (pair.Need.Stated.ExpectedTax is not { } tax) return Unknown(rules, "预计第三年纳税多少？", "how much tax is expected in the third year?");
        if (pair.Offering.Plot is { } plot)
        {
            if (plot.Area is not { SquareMeters: > 0 } land || plot.TaxWanMu is not > 0) return Unknown(rules, "地块的面积和亩均税收标准是多少？", "what are the plot's area and its standard of tax per mu?");
            var (perMu, least) = (tax.Wan / land.Mu, plot.TaxWanMu.Value);
            return Known(
                rules,
                rules.Scales["plot"],
                perMu / least,
                $"亩均税收 {perMu:0.#} 万元，为标准 {least:0.#} 万元的 {perMu / least:0.##} 倍",
                $"tax per mu of CNY {perMu:0.#} × 10,000, {perMu / least:0.##} times the standard of {least:0.#}");
        }

        if (pair.Need.Stated.AreaMin is not { SquareMeters: > 0 } area) return Unknown(rules, "需要多少面积？", "how much area is needed?");
        var perM2 = tax.Yuan / area.SquareMeters;
        return Known(rules, rules.Scales["building"], perM2, $"每平方米年税收 {perM2:0.#} 元", $"tax of CNY {perM2:0.#} per m² and year");
    }
}
