using Matching.Catalog;
using Matching.Domain;

namespace Matching.Gates;

/// <summary>H03: one vacant unit, or units that may be let together, are large enough, and not too large unless a part can be let (domain 5.2).</summary>
/// <remarks>
/// Many small rooms do not add up to one large block: only a combination that was stated counts. Where units on the same or consecutive floors would do
/// together and nobody has said whether they may, that is a question.
/// </remarks>
public sealed class BuildingAreaGate() : Gate("H03", new Text("面积", "Floor area"), "m²")
{
    private const int NeedUnknown = 1, UnitsUnknown = 2, TooLarge = 3, Estimated = 4, VacancyTooSmall = 5, NoneVacant = 6, DivisionUnknown = 7, CombinationUnknown = 8;

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

        if (!found.AnyLarge && need.AreaEstimated) return GateCheck.Unknown(Estimated, found.Largest, wanted);
        if (!double.IsNaN(found.FirstUndivided)) return GateCheck.Unknown(DivisionUnknown, found.FirstUndivided, need.Figures.AreaMaxM2);
        if (building.OpenFor(need) is { } open) return GateCheck.Unknown(CombinationUnknown, open.GfaM2, wanted);
        if (!found.AnyLarge) return GateCheck.Of(false, found.Largest, wanted);
        return GateCheck.Of(false, found.LeastPart, need.Figures.AreaMaxM2, TooLarge);
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
            if (unfit & (buildings.LargestOpenM2[building] >= need.LeastUnitM2)) unfit = buildings.Figures[building].OpenFor(need) is null;
            failed[i] |= bit * (uint)Bits.Of((empty & buildings.HasUnits[building]) | unfit);
        }
    }

    /// <inheritdoc/>
    protected override Text Describe(in Pair pair, in GateCheck check)
    {
        var block = Block(pair, check);
        return check.Case switch
        {
            NeedUnknown => block is null
                ? new("需要多少建筑面积？", "how much floor area is needed?")
                : new($"最大{block.Zh}：需要多少建筑面积？", $"largest {block.En}: how much floor area is needed?"),
            DivisionUnknown => new(
                $"{block!.Zh}，最多需要 {check.Limit:0} m²：可否分割出租？", $"{block.En}, {check.Limit:0} m² wanted at most: may a part be let?"),
            CombinationUnknown => new(
                $"{block!.Zh}，在相同或相邻楼层，需要 {check.Limit:0} m²：可否合并出租？",
                $"{block.En}, on the same or consecutive floors, {check.Limit:0} m² needed: may they be let together?"),
            UnitsUnknown => new(
                $"空置单元面积未登记齐全：有无不小于 {check.Limit:0} m² 的连续空间？",
                $"sizes of vacant units not fully recorded: is there a block of at least {check.Limit:0} m²?"),
            NoneVacant => new("目前没有可招商的单元", "no unit may be offered at present"),
            VacancyTooSmall => new($"全部空置仅 {check.Measured:0} m²，需要 {check.Limit:0} m²", $"only {check.Measured:0} m² vacant in all, {check.Limit:0} m² needed"),
            TooLarge => new($"最小可租 {check.Measured:0} m²，超过上限 {check.Limit:0} m²", $"smallest lettable part {check.Measured:0} m² exceeds the most wanted, {check.Limit:0} m²"),
            Estimated when check.Outcome == GateOutcome.Unknown => new(
                $"按人员估算需要 {check.Limit:0} m²，最大{block!.Zh}：实际需要多少？", $"about {check.Limit:0} m² by staff, largest {block.En}: how much is really needed?"),
            Estimated => Allowing(UnitChoice.AreaBelow, check, new($"{block!.Zh}，按人员估算需要 {check.Limit:0} m²", $"{block.En} for about {check.Limit:0} m² by staff")),
            _ => check.Outcome == GateOutcome.Pass
                ? Allowing(UnitChoice.AreaBelow, check, new($"{block!.Zh}，需要 {check.Limit:0} m²", $"{block.En} for {check.Limit:0} m²"))
                : new($"最大{block!.Zh}，需要 {check.Limit:0} m²", $"largest {block.En}, {check.Limit:0} m² needed"),
        };
    }

    // The unit or the combination that was measured; null when it is none.
    private static Text? Block(in Pair pair, in GateCheck check)
    {
        var (building, need, measured, judgedBy) = (pair.Offering.BuildingFigures!, pair.Need, check.Measured, pair.Units.JudgedBy);
        var (blocks, place) = check.Case == CombinationUnknown
            ? (building.Open, Array.FindIndex(building.Open, block => block.GfaM2 == measured && block.Suits(need) != Suitability.No))
            : (building.Offered, Array.FindIndex(building.Offered, block => block.GfaM2 == measured && block.Suits(need) == judgedBy));
        if (place < 0) return null;
        var ids = Array.ConvertAll(blocks[place].Rows, row => row.Id);
        return ids.Length == 1
            ? new($"单元 {measured:0} m²", $"unit of {measured:0} m²")
            : new($"组合 {string.Join("、", ids)} 共 {measured:0} m²", $"combination of {string.Join(", ", ids)} with {measured:0} m²");
    }

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
            LeastPart = double.MinNumber(LeastPart, unit.LeastLetM2);
            if (unit.IsUndivided && double.IsNaN(FirstUndivided)) FirstUndivided = unit.GfaM2;
        }
    }
}
