using Matching.Catalog;
using Matching.Domain;

namespace Matching.Gates;

/// <summary>H03: one vacant unit is large enough, and not too large unless a part of it can be let (domain 5.2).</summary>
/// <remarks>Many small rooms do not add up to one large block: the largest single unit is what counts.</remarks>
public sealed class BuildingAreaGate() : Gate("H03", new Text("面积", "Floor area"), "m²")
{
    private const int NeedUnknown = 1, UnitsUnknown = 2, TooLarge = 3, Estimated = 4, VacancyTooSmall = 5, NoneVacant = 6, DivisionUnknown = 7;

    /// <inheritdoc/>
    public override Text? WaivableBy => Waiver.TaskForceLead;

    /// <inheritdoc/>
    public override bool AppliesTo(Offering offering) => offering.Building is not null;

    /// <inheritdoc/>
    public override GateCheck Check(in Pair pair)
    {
        var need = pair.Need;
        var building = pair.Offering.BuildingFigures!;
        if (building.Offered.Length == 0 && building.HasUnits) return GateCheck.Fail(NoneVacant);
        var found = Sizes.Of(building, need);
        var wanted = need.AreaMinM2;
        if (double.IsNaN(wanted)) return GateCheck.Unknown(NeedUnknown, found.Largest);
        if (!double.IsNaN(found.FirstSuitable)) return GateCheck.Of(true, found.FirstSuitable, wanted, need.AreaEstimated ? Estimated : 0);

        // All vacant area together bounds every single unit, recorded or not.
        if (found.AnyUnknown || building.Offered.Length == 0)
        {
            return building.VacantM2 < need.LeastUnitM2 && !need.AreaEstimated
                ? GateCheck.Of(false, building.VacantM2, wanted, VacancyTooSmall)
                : GateCheck.Unknown(UnitsUnknown, limit: wanted);
        }

        if (!found.AnyLarge) return need.AreaEstimated ? GateCheck.Unknown(Estimated, found.Largest, wanted) : GateCheck.Of(false, found.Largest, wanted);
        return double.IsNaN(found.FirstUndivided)
            ? GateCheck.Of(false, found.LeastPart, need.Figures.AreaMaxM2, TooLarge)
            : GateCheck.Unknown(DivisionUnknown, found.FirstUndivided, need.Figures.AreaMaxM2);
    }

    /// <inheritdoc/>
    public override bool Fails(in Pair pair) => pair.Units.JudgedBy != Suitability.Yes && base.Fails(pair);

    /// <inheritdoc/>
    internal override void Mark(SpaceView spaces, int start, uint bit, Span<uint> failed)
    {
        var (need, buildings, first) = (spaces.Need, spaces.Buildings, start - spaces.Plots.Count);
        var (stated, decides) = (!double.IsNaN(need.AreaMinM2), !need.AreaEstimated);
        for (var i = 0; i < failed.Length; i++)
        {
            var (building, sizes) = (first + i, spaces.Units.Sizes(first + i));
            var empty = buildings.Units.Counts[building] == 0;
            var open = empty | buildings.AnySizeUnknown[building];
            var tooSmall = decides & (open ? buildings.VacantM2[building] < need.LeastUnitM2 : (sizes & UnitSizes.Large) == 0);
            var tooLarge = !open & (sizes & (UnitSizes.Large | UnitSizes.LargeUndivided)) == UnitSizes.Large;
            var unfit = stated & ((sizes & UnitSizes.Suits) == 0) & (tooSmall | tooLarge);
            failed[i] |= bit * (uint)Bits.Of((empty & buildings.HasUnits[building]) | unfit);
        }
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

    // What one look over the units on offer finds, m²; NaN for none. Large: reaching the least size that is asked for.
    private struct Sizes()
    {
        public double Largest = double.NaN, FirstSuitable = double.NaN, FirstUndivided = double.NaN, LeastPart = double.NaN;
        public bool AnyUnknown, AnyLarge;

        public static Sizes Of(BuildingFigures building, Need need)
        {
            var found = new Sizes();
            foreach (ref readonly var unit in building.Offered.AsSpan()) found.Add(unit, need);
            return found;
        }

        private void Add(in UnitFigures unit, Need need)
        {
            if (double.IsNaN(unit.GfaM2))
            {
                AnyUnknown = true;
                return;
            }

            Largest = double.MaxNumber(Largest, unit.GfaM2);
            if (double.IsNaN(need.AreaMinM2)) return;
            if (double.IsNaN(FirstSuitable) && unit.Suits(need) == Suitability.Yes) FirstSuitable = unit.GfaM2;
            if (unit.GfaM2 < need.LeastUnitM2) return;
            AnyLarge = true;
            var part = Figure.Of(unit.Row.DivisibleMin);
            LeastPart = double.MinNumber(LeastPart, part);
            if (double.IsNaN(part) && double.IsNaN(FirstUndivided)) FirstUndivided = unit.GfaM2;
        }
    }
}
