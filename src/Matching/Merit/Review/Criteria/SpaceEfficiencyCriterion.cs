using Matching.Catalog;
using Matching.Rules;

namespace Matching.Merit;

/// <summary>
/// Use of land and space: on a plot the floor area needed over the most that may be built, in a building the area needed over what must be let for it.
/// Only a stated area counts.
/// </summary>
internal sealed class SpaceEfficiencyCriterion : Criterion
{
    /// <inheritdoc/>
    public override CriterionScore Score(in Pair pair, ReviewCriterionRules rules)
    {
        if (!pair.Offering.IsSpace) return Unknown(rules, "选用哪个载体？", "which space is it for?");
        if (pair.Need.Stated.AreaMin is not { SquareMeters: > 0 and var need }) return Unknown(rules, "需要多少建筑面积？", "how much floor area is needed?");
        if (pair.Offering.Plot is { } plot)
        {
            return plot.GfaMax is { SquareMeters: > 0 and var most }
                ? Known(rules, rules.Scales["used"], need / most, $"需建 {need:0} m²，为最大建筑面积 {most:0} m² 的 {100 * need / most:0.#}%", $"{need:0} m² needed, {100 * need / most:0.#} % of the {most:0} m² that may be built")
                : Unknown(rules, "地块的面积和容积率上限是多少？", "what are the plot's area and its highest floor area ratio?");
        }

        return LeastToLet(pair) is { } let
            ? Known(rules, rules.Scales["used"], Math.Min(1, need / let), $"需要 {need:0} m²，须承租 {let:0} m²", $"{need:0} m² needed, {let:0} m² must be let for it")
            : Unknown(rules, "没有一个单元放得下：拟用哪几个单元？", "no unit is large enough: which units would it take?");
    }

    private static decimal? LeastToLet(in Pair pair)
    {
        double least = double.PositiveInfinity, need = pair.Need.AreaMinM2;
        foreach (ref readonly var unit in pair.Offering.BuildingFigures!.Offered.AsSpan())
        {
            if (unit.GfaM2 >= pair.Need.LeastUnitM2) least = Math.Min(least, Math.Max(Math.Min(need, unit.GfaM2), unit.LeastLetM2));
        }

        return double.IsPositiveInfinity(least) ? null : (decimal)least;
    }
}
