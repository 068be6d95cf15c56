using Matching.Catalog;
using Matching.Domain;

namespace Matching.Gates;

/// <summary>H09: rent and property fee stay within 110 % of the monthly budget, or the rent within 110 % of the highest acceptable one (domain 5.2).</summary>
public sealed class LeaseBudgetGate() : Gate("H09", new Text("租金预算", "Lease budget"), "元")
{
    /// <summary>Room for negotiation above what was stated.</summary>
    private const double Tolerance = 1.10;

    private const int BudgetUnknown = 1, RentUnknown = 2, Monthly = 3, FeeUnknown = 4;

    /// <inheritdoc/>
    public override bool AppliesTo(Offering offering) => offering.Building is not null;

    /// <inheritdoc/>
    public override GateCheck Check(in Pair pair)
    {
        var stated = pair.Need.Stated;
        var rent = UnitChoice.LowestRent(pair.Offering, pair.Need);
        if (stated.BudgetMonth is { } budget && pair.Need.AreaMin is { } area && !pair.Need.AreaEstimated)
        {
            if (rent is not { } r) return GateCheck.Unknown(RentUnknown);
            var limit = (double)budget.Yuan;
            var rentOnly = (double)r.MonthlyCost(area).Yuan;
            if (pair.Offering.Building!.PropertyFeeMonth is not { } fee)
                return rentOnly > limit * Tolerance ? GateCheck.Of(false, rentOnly, limit, Monthly) : GateCheck.Unknown(FeeUnknown, rentOnly, limit);
            var cost = rentOnly + (double)(fee * area.SquareMeters);
            return GateCheck.Of(cost <= limit * Tolerance, cost, limit, Monthly);
        }

        if (stated.RentMax is not { } max) return GateCheck.Unknown(BudgetUnknown, rent is { } known ? (double)known.PerDay : double.NaN);
        if (rent is not { } asked) return GateCheck.Unknown(RentUnknown, limit: (double)max.PerDay);
        return GateCheck.Of((double)asked.PerDay <= (double)max.PerDay * Tolerance, (double)asked.PerDay, (double)max.PerDay);
    }

    /// <inheritdoc/>
    protected override Text Describe(in Pair pair, in GateCheck check) => check.Case switch
    {
        BudgetUnknown => new("租金预算是多少？", "what is the rent budget?"),
        RentUnknown => new("报价未知：请向业主核实租金", "asking rent unknown: please ask the owner"),
        FeeUnknown => new($"租金每月 {check.Measured:0} 元，预算 {check.Limit:0} 元，物业费未知：请核实", $"rent {check.Measured:0} 元/month against {check.Limit:0}, property fee unknown: please ask"),
        Monthly => new($"每月租金加物业费 {check.Measured:0} 元，预算 {check.Limit:0} 元", $"rent and fee {check.Measured:0} 元/month, budget {check.Limit:0} 元/month"),
        _ => new($"租金 {check.Measured:0.##} 元/m²·天，可接受 {check.Limit:0.##}", $"rent {check.Measured:0.##} 元/m²·day, acceptable {check.Limit:0.##}"),
    };
}
