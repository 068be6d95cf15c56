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
    public override bool AppliesTo(Offering offering) => offering.Building is not null;

    /// <inheritdoc/>
    public override GateCheck Check(in Pair pair)
    {
        var stated = pair.Need.Stated;
        if (stated.BudgetMonth is { } budget && pair.Need.AreaMin is { } area && !pair.Need.AreaEstimated) return CheckMonthly(pair, budget, area);

        var rent = UnitChoice.LowestRent(pair.Offering, pair.Need) is { } known ? (double)known.PerDay : double.NaN;
        if (stated.RentMax is not { } highest)
            return stated.BudgetMonth is { } month ? GateCheck.Unknown(AreaUnknown, limit: (double)month.Yuan) : GateCheck.Unknown(BudgetUnknown, rent);

        var limit = (double)highest.PerDay;
        var most = limit * Above;
        return Decide(pair, asked => asked is { } r ? Tolerance.AtMost((double)r.PerDay, most) : null) switch
        {
            GateOutcome.Unknown => GateCheck.Unknown(double.IsNaN(rent) ? RentUnknown : UnitUnknown, rent, limit),
            var outcome => new GateCheck(outcome, rent, limit),
        };
    }

    /// <inheritdoc/>
    protected override string UnitOf(in GateCheck check) => check.Case is AreaUnknown or >= Monthly ? "元/month" : Unit;

    /// <inheritdoc/>
    protected override Text Describe(in Pair pair, in GateCheck check) => check.Case switch
    {
        BudgetUnknown => double.IsNaN(check.Measured)
            ? new("租金预算是多少？", "what is the rent budget?")
            : new($"租金 {check.Measured:0.##} 元/m²·天：租金预算是多少？", $"rent {check.Measured:0.##} 元/m²·day: what is the rent budget?"),
        AreaUnknown => new($"每月预算 {check.Limit:0} 元：需要多少建筑面积？", $"budget {check.Limit:0} 元/month: how much floor area is needed?"),
        RentUnknown => new(
            $"可接受租金 {check.Limit:0.##} 元/m²·天，报价未知：请向业主核实", $"rent up to {check.Limit:0.##} 元/m²·day acceptable, asking rent unknown: please ask the owner"),
        UnitUnknown => new(
            $"租金 {check.Measured:0.##} 元/m²·天起，可接受 {check.Limit:0.##}：请核实适合单元的租金和面积",
            $"rents from {check.Measured:0.##} 元/m²·day, acceptable {check.Limit:0.##}: please verify rent and size of the units that suit"),
        MonthlyRentUnknown => new($"每月预算 {check.Limit:0} 元，报价未知：请向业主核实租金", $"budget {check.Limit:0} 元/month, asking rent unknown: please ask the owner"),
        MonthlyFeeUnknown => new(
            $"每月租金 {check.Measured:0} 元，预算 {check.Limit:0} 元，物业费未知：请核实", $"rent {check.Measured:0} 元/month, budget {check.Limit:0}, property fee unknown: please ask"),
        MonthlyUnitUnknown => new(
            $"每月租金加物业费 {check.Measured:0} 元起，预算 {check.Limit:0} 元：请核实适合单元的租金和面积",
            $"rent and fee from {check.Measured:0} 元/month, budget {check.Limit:0}: please verify rent and size of the units that suit"),
        MonthlyRentAlone => new($"仅租金每月 {check.Measured:0} 元，预算 {check.Limit:0} 元", $"rent alone {check.Measured:0} 元/month, budget {check.Limit:0} 元/month"),
        Monthly => new($"每月租金加物业费 {check.Measured:0} 元，预算 {check.Limit:0} 元", $"rent and fee {check.Measured:0} 元/month, budget {check.Limit:0} 元/month"),
        _ => new($"租金 {check.Measured:0.##} 元/m²·天，可接受 {check.Limit:0.##}", $"rent {check.Measured:0.##} 元/m²·day, acceptable {check.Limit:0.##}"),
    };

    private static GateCheck CheckMonthly(in Pair pair, Money budget, Area area)
    {
        var limit = (double)budget.Yuan;
        var most = limit * Above;
        var fee = (double?)(pair.Offering.Building!.PropertyFeeMonth * area.SquareMeters);
        var rent = UnitChoice.LowestRent(pair.Offering, pair.Need) is { } known ? Cost(known, area) : double.NaN;
        var outcome = Decide(pair, asked =>
        {
            if (asked is not { } r) return null;
            if (fee is { } monthly) return Tolerance.AtMost(Cost(r, area) + monthly, most);

            // Without the fee the rent can only show that it is too much.
            return Tolerance.AtMost(Cost(r, area), most) ? null : false;
        });
        var cost = rent + (fee ?? 0);
        if (outcome != GateOutcome.Unknown) return new GateCheck(outcome, cost, limit, fee is null ? MonthlyRentAlone : Monthly);
        return GateCheck.Unknown(double.IsNaN(rent) ? MonthlyRentUnknown : fee is null ? MonthlyFeeUnknown : MonthlyUnitUnknown, cost, limit);
    }

    private static GateOutcome Decide(in Pair pair, Func<Rent?, bool?> holds)
    {
        var offering = pair.Offering;
        return UnitVerdict.Of(pair, unit => holds(UnitChoice.RentOf(offering, unit))) ?? UnitVerdict.Of(holds(offering.Building!.Rent));
    }

    private static double Cost(Rent rent, Area area) => (double)rent.MonthlyCost(area).Yuan;
}
