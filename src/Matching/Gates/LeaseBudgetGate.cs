using Matching.Catalog;
using Matching.Domain;

namespace Matching.Gates;

/// <summary>H09: rent and property fee stay within 110 % of the monthly budget, or the rent within 110 % of the highest acceptable one (domain 5.2).</summary>
/// <remarks>A monthly budget goes first; it can be held against an area that was stated, never against one that was estimated.</remarks>
public sealed class LeaseBudgetGate() : Gate("H09", new Text("租金预算", "Lease budget"), "元/m²·day")
{
    /// <summary>Room for negotiation above what was stated.</summary>
    private const double Above = 1.10;

    private const int BudgetUnknown = 1, RentUnknown = 2, AreaUnknown = 3, UnitUnknown = 4;
    private const int Monthly = 10, MonthlyRentUnknown = 11, MonthlyFeeUnknown = 12, MonthlyUnitUnknown = 13, MonthlyRentAlone = 14;

    /// <inheritdoc/>
    public override Text? WaivableBy => Waiver.TaskForceLead;

    /// <inheritdoc/>
    public override bool AppliesTo(Offering offering) => offering.Building is not null;

    /// <inheritdoc/>
    public override GateCheck Check(in Pair pair)
    {
        var (building, need, stated) = (pair.Offering.BuildingFigures!, pair.Need, pair.Need.Figures);
        var rent = pair.Units.LowestRentDay(building);
        if (IsMonthly(need))
        {
            var fee = building.FeeMonth * need.AreaMinM2;
            var cost = (Figure.PerMonth(rent) * need.AreaMinM2) + (double.IsNaN(fee) ? 0 : fee);
            return DecideMonthly(pair) switch
            {
                GateOutcome.Unknown => GateCheck.Unknown(double.IsNaN(rent) ? MonthlyRentUnknown : double.IsNaN(fee) ? MonthlyFeeUnknown : MonthlyUnitUnknown, cost, stated.BudgetMonthYuan),
                var outcome => new GateCheck(outcome, cost, stated.BudgetMonthYuan, double.IsNaN(fee) ? MonthlyRentAlone : Monthly),
            };
        }

        if (double.IsNaN(stated.RentMaxDay))
            return double.IsNaN(stated.BudgetMonthYuan) ? GateCheck.Unknown(BudgetUnknown, rent) : GateCheck.Unknown(AreaUnknown, limit: stated.BudgetMonthYuan);
        return DecideDaily(pair) switch
        {
            GateOutcome.Unknown => GateCheck.Unknown(double.IsNaN(rent) ? RentUnknown : UnitUnknown, rent, stated.RentMaxDay),
            var outcome => new GateCheck(outcome, rent, stated.RentMaxDay),
        };
    }

    /// <inheritdoc/>
    internal override void Mark(SpaceView spaces, int start, uint bit, Span<uint> failed)
    {
        var first = start - spaces.Plots.Count;
        var rents = spaces.Units.RefusalRentDay.Slice(first, failed.Length);
        var (need, area) = (spaces.Need, spaces.Need.AreaMinM2);
        if (!IsMonthly(need))
        {
            var daily = new RentWithin(MostDay(need));
            for (var i = 0; i < failed.Length; i++) failed[i] |= bit * (uint)Bits.Of(daily.Judge(rents[i]) == GateOutcome.Fail);
            return;
        }

        var most = MostMonth(need);
        var fees = spaces.Buildings.FeeMonth.AsSpan(first, failed.Length);
        for (var i = 0; i < failed.Length; i++)
            failed[i] |= bit * (uint)Bits.Of(new CostWithin(most, area, fees[i] * area).Judge(rents[i]) == GateOutcome.Fail);
    }

    /// <inheritdoc/>
    protected override GateCheck Precisely(in Pair pair, in GateCheck check)
    {
        if (check.Case < Monthly || double.IsNaN(check.Measured)) return check;
        var building = pair.Offering.Building!;
        var area = pair.Need.AreaMin!.Value;
        var lowest = pair.Units.LowestRentDay(pair.Offering.BuildingFigures!);
        var rent = pair.Offering.BuildingFigures!.Offered.Where(u => u.RentDay == lowest).Select(u => u.Rent(building)).FirstOrDefault() ?? building.Rent;
        return check with { Measured = (double)rent!.Value.MonthlyCost(area).Yuan + (double)((building.PropertyFeeMonth ?? 0) * area.SquareMeters) };
    }

    /// <inheritdoc/>
    protected override string UnitOf(in GateCheck check) => check.Case is AreaUnknown or >= Monthly ? "元/month" : Unit;

    /// <inheritdoc/>
    protected override Text Describe(in Pair pair, in GateCheck check) => check.Case switch
    {
        BudgetUnknown => double.IsNaN(check.Measured)
            ? new("租金预算是多少？", "what is the rent budget?")
            : new($"租金 {check.Measured:0.##} 元/m²·天：租金预算是多少？", $"rent {check.Measured:0.##} CNY/m²·day: what is the rent budget?"),
        AreaUnknown => new($"每月预算 {check.Limit:0} 元：需要多少建筑面积？", $"budget {check.Limit:0} CNY/month: how much floor area is needed?"),
        RentUnknown => new(
            $"可接受租金 {check.Limit:0.##} 元/m²·天，报价未知：请向业主核实", $"rent up to {check.Limit:0.##} CNY/m²·day acceptable, asking rent unknown: please ask the owner"),
        UnitUnknown => new(
            $"租金 {check.Measured:0.##} 元/m²·天起，可接受 {check.Limit:0.##}：请核实适合单元的租金和面积",
            $"rents from {check.Measured:0.##} CNY/m²·day, acceptable {check.Limit:0.##}: please verify rent and size of the units that suit"),
        MonthlyRentUnknown => new($"每月预算 {check.Limit:0} 元，报价未知：请向业主核实租金", $"budget {check.Limit:0} CNY/month, asking rent unknown: please ask the owner"),
        MonthlyFeeUnknown => new(
            $"每月租金 {check.Measured:0} 元，预算 {check.Limit:0} 元，物业费未知：请核实", $"rent {check.Measured:0} CNY/month, budget {check.Limit:0}, property fee unknown: please ask"),
        MonthlyUnitUnknown => new(
            $"每月租金加物业费 {check.Measured:0} 元起，预算 {check.Limit:0} 元：请核实适合单元的租金和面积",
            $"rent and fee from {check.Measured:0} CNY/month, budget {check.Limit:0}: please verify rent and size of the units that suit"),
        MonthlyRentAlone => new($"仅租金每月 {check.Measured:0} 元，预算 {check.Limit:0} 元", $"rent alone {check.Measured:0} CNY/month, budget {check.Limit:0} CNY/month"),
        Monthly => new($"每月租金加物业费 {check.Measured:0} 元，预算 {check.Limit:0} 元", $"rent and fee {check.Measured:0} CNY/month, budget {check.Limit:0} CNY/month"),
        _ => new($"租金 {check.Measured:0.##} 元/m²·天，可接受 {check.Limit:0.##}", $"rent {check.Measured:0.##} CNY/m²·day, acceptable {check.Limit:0.##}"),
    };

    private static bool IsMonthly(Need need) => !double.IsNaN(need.Figures.BudgetMonthYuan) && !double.IsNaN(need.AreaMinM2) && !need.AreaEstimated;

    private static GateOutcome DecideMonthly(in Pair pair)
    {
        var area = pair.Need.AreaMinM2;
        return UnitVerdict.OfRents(
            pair, new CostWithin(MostMonth(pair.Need), area, pair.Offering.BuildingFigures!.FeeMonth * area));
    }

    private static GateOutcome DecideDaily(in Pair pair) =>
        UnitVerdict.OfRents(pair, new RentWithin(MostDay(pair.Need)));

    private static double MostMonth(Need need) => Tolerance.Most(need.Figures.BudgetMonthYuan * Above);

    private static double MostDay(Need need) => Tolerance.Most(need.Figures.RentMaxDay * Above);

    private static GateOutcome Outcome(bool holds, bool doesNot) => holds ? GateOutcome.Pass : doesNot ? GateOutcome.Fail : GateOutcome.Unknown;

    private readonly struct RentWithin(double mostDay) : IRentTest
    {
        public GateOutcome Judge(double rentDay) => Outcome(rentDay <= mostDay, rentDay > mostDay);
    }

    private readonly struct CostWithin(double mostYuan, double areaM2, double feeYuan) : IRentTest
    {
        public GateOutcome Judge(double rentDay)
        {
            // Without the fee the rent can only show that it is too much.
            var rent = Figure.PerMonth(rentDay) * areaM2;
            return Outcome(rent + feeYuan <= mostYuan, (double.IsNaN(feeYuan) ? rent : rent + feeYuan) > mostYuan);
        }
    }
}
