using Matching.Catalog;
using Matching.Domain;

namespace Matching.Gates;

/// <summary>H03: one vacant unit is large enough, and not too large unless a part of it can be let (domain 5.2).</summary>
/// <remarks>Many small rooms do not add up to one large block: the largest single unit is what counts.</remarks>
public sealed class BuildingAreaGate() : Gate("H03", new Text("面积", "Floor area"), "m²")
{
    private const int NeedUnknown = 1, UnitsUnknown = 2, TooLarge = 3, Estimated = 4, VacancyTooSmall = 5, NoneVacant = 6;

    /// <inheritdoc/>
    public override bool AppliesTo(Offering offering) => offering.Building is not null;

    /// <inheritdoc/>
    public override GateCheck Check(in Pair pair)
    {
        var building = pair.Offering.Building!;
        double largest = double.NaN, smallestLet = double.NaN;
        var anySize = false;
        foreach (var unit in pair.Offering.Units)
        {
            if (!UnitChoice.MayBeOffered(building, unit) || unit.Gfa is not { } gfa) continue;
            anySize = true;
            var size = (double)gfa.SquareMeters;
            if (pair.Need.AreaMin is { } min && UnitChoice.Fits(unit, min, pair.Need.Stated.AreaMax))
                return GateCheck.Of(true, size, (double)min.SquareMeters, pair.Need.AreaEstimated ? Estimated : 0);
            largest = double.IsNaN(largest) ? size : Math.Max(largest, size);
            var part = (double)(unit.DivisibleMin ?? gfa).SquareMeters;
            smallestLet = double.IsNaN(smallestLet) ? part : Math.Min(smallestLet, part);
        }

        if (pair.Need.AreaMin is not { } need) return GateCheck.Unknown(NeedUnknown, largest);
        var wanted = (double)need.SquareMeters;
        if (!anySize)
        {
            if (pair.Offering.Units.Count > 0 && !pair.Offering.Units.Any(u => UnitChoice.MayBeOffered(building, u))) return GateCheck.Fail(NoneVacant);
            var vacant = (double?)building.VacantGfa?.SquareMeters;
            return vacant < wanted * UnitChoice.AreaBelow && !pair.Need.AreaEstimated
                ? GateCheck.Of(false, vacant.Value, wanted, VacancyTooSmall)
                : GateCheck.Unknown(UnitsUnknown, limit: wanted);
        }

        if (pair.Need.AreaEstimated) return GateCheck.Unknown(Estimated, largest, wanted);
        return largest < wanted * UnitChoice.AreaBelow
            ? GateCheck.Of(false, largest, wanted)
            : GateCheck.Of(false, smallestLet, (double)(pair.Need.Stated.AreaMax ?? need).SquareMeters, TooLarge);
    }

    /// <inheritdoc/>
    protected override Text Describe(in Pair pair, in GateCheck check) => check.Case switch
    {
        NeedUnknown => new("需要多少建筑面积？", "how much floor area is needed?"),
        UnitsUnknown => new($"空置单元面积未知：有无不小于 {check.Limit:0} m² 的连续空间？", $"vacant units unknown: is there a block of at least {check.Limit:0} m²?"),
        NoneVacant => new("目前没有可招商的单元", "no unit may be offered at present"),
        VacancyTooSmall => new($"全部空置仅 {check.Measured:0} m²，需要 {check.Limit:0} m²", $"only {check.Measured:0} m² vacant in all, {check.Limit:0} m² needed"),
        TooLarge => new($"最小可租 {check.Measured:0} m²，超过上限 {check.Limit:0} m²", $"smallest lettable part {check.Measured:0} m² exceeds the most wanted, {check.Limit:0} m²"),
        Estimated when check.Outcome == GateOutcome.Unknown => new(
            $"按人员估算需要 {check.Limit:0} m²，最大单元 {check.Measured:0} m²：实际需要多少？",
            $"about {check.Limit:0} m² by staff, largest unit {check.Measured:0} m²: how much is really needed?"),
        _ => check.Outcome == GateOutcome.Pass
            ? new($"单元 {check.Measured:0} m²，需要 {check.Limit:0} m²", $"unit of {check.Measured:0} m² for {check.Limit:0} m²")
            : new($"最大单元 {check.Measured:0} m²，需要 {check.Limit:0} m²", $"largest unit {check.Measured:0} m², {check.Limit:0} m² needed"),
    };
}
