using Matching.Catalog;
using Matching.Domain;

namespace Matching.Gates;

/// <summary>H03: one vacant unit is large enough, and not too large unless a part of it can be let (domain 5.2).</summary>
/// <remarks>Many small rooms do not add up to one large block: the largest single unit is what counts.</remarks>
public sealed class BuildingAreaGate() : Gate("H03", new Text("面积", "Floor area"), "m²")
{
    private const int NeedUnknown = 1, UnitsUnknown = 2, TooLarge = 3, Estimated = 4, VacancyTooSmall = 5, NoneVacant = 6, DivisionUnknown = 7;

    /// <inheritdoc/>
    public override bool AppliesTo(Offering offering) => offering.Building is not null;

    /// <inheritdoc/>
    public override GateCheck Check(in Pair pair)
    {
        var need = pair.Need;
        var offered = UnitChoice.Offered(pair.Offering).ToArray();
        if (offered.Length == 0 && pair.Offering.Units.Count > 0) return GateCheck.Fail(NoneVacant);
        var sized = offered.Where(u => u.Gfa is not null).ToArray();
        var largest = sized.Length == 0 ? double.NaN : sized.Max(Size);
        if (need.AreaMin is not { } min) return GateCheck.Unknown(NeedUnknown, largest);

        var wanted = (double)min.SquareMeters;
        if (sized.FirstOrDefault(u => UnitChoice.Suits(u, need) == true) is { } suitable)
            return GateCheck.Of(true, Size(suitable), wanted, need.AreaEstimated ? Estimated : 0);

        // All vacant area together bounds every single unit, recorded or not.
        if (sized.Length < offered.Length || offered.Length == 0)
        {
            return (double?)pair.Offering.Building!.VacantGfa?.SquareMeters is { } vacant && !Tolerance.AtLeast(vacant, wanted * UnitChoice.AreaBelow) && !need.AreaEstimated
                ? GateCheck.Of(false, vacant, wanted, VacancyTooSmall)
                : GateCheck.Unknown(UnitsUnknown, limit: wanted);
        }

        var large = sized.Where(u => UnitChoice.IsLargeEnough(u.Gfa!.Value, min)).ToArray();
        if (large.Length == 0) return need.AreaEstimated ? GateCheck.Unknown(Estimated, largest, wanted) : GateCheck.Of(false, largest, wanted);
        var most = (double)need.Stated.AreaMax!.Value.SquareMeters;
        return large.FirstOrDefault(u => u.DivisibleMin is null) is { } undivided
            ? GateCheck.Unknown(DivisionUnknown, Size(undivided), most)
            : GateCheck.Of(false, large.Min(u => (double)u.DivisibleMin!.Value.SquareMeters), most, TooLarge);
    }

    /// <inheritdoc/>
    protected override Text Describe(in Pair pair, in GateCheck check) => check.Case switch
    {
        NeedUnknown => double.IsNaN(check.Measured)
            ? new("需要多少建筑面积？", "how much floor area is needed?")
            : new($"最大单元 {check.Measured:0} m²：需要多少建筑面积？", $"largest unit {check.Measured:0} m²: how much floor area is needed?"),
        DivisionUnknown => new(
            $"单元 {check.Measured:0} m²，最多需要 {check.Limit:0} m²：可否分割出租？",
            $"unit of {check.Measured:0} m², {check.Limit:0} m² wanted at most: may a part of it be let?"),
        UnitsUnknown => new(
            $"空置单元面积未登记齐全：有无不小于 {check.Limit:0} m² 的连续空间？",
            $"sizes of vacant units not fully recorded: is there a block of at least {check.Limit:0} m²?"),
        NoneVacant => new("目前没有可招商的单元", "no unit may be offered at present"),
        VacancyTooSmall => new($"全部空置仅 {check.Measured:0} m²，需要 {check.Limit:0} m²", $"only {check.Measured:0} m² vacant in all, {check.Limit:0} m² needed"),
        TooLarge => new($"最小可租 {check.Measured:0} m²，超过上限 {check.Limit:0} m²", $"smallest lettable part {check.Measured:0} m² exceeds the most wanted, {check.Limit:0} m²"),
        Estimated when check.Outcome == GateOutcome.Unknown => new(
            $"按人员估算需要 {check.Limit:0} m²，最大单元 {check.Measured:0} m²：实际需要多少？",
            $"about {check.Limit:0} m² by staff, largest unit {check.Measured:0} m²: how much is really needed?"),
        Estimated => new($"单元 {check.Measured:0} m²，按人员估算需要 {check.Limit:0} m²", $"unit of {check.Measured:0} m² for about {check.Limit:0} m² by staff"),
        _ => check.Outcome == GateOutcome.Pass
            ? new($"单元 {check.Measured:0} m²，需要 {check.Limit:0} m²", $"unit of {check.Measured:0} m² for {check.Limit:0} m²")
            : new($"最大单元 {check.Measured:0} m²，需要 {check.Limit:0} m²", $"largest unit {check.Measured:0} m², {check.Limit:0} m² needed"),
    };

    private static double Size(BuildingUnit unit) => (double)unit.Gfa!.Value.SquareMeters;
}
