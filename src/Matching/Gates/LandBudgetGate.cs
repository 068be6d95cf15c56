using Matching.Catalog;
using Matching.Domain;

namespace Matching.Gates;

/// <summary>H10: the starting price stays within 110 % of the budget for land (domain 5.2).</summary>
public sealed class LandBudgetGate() : Gate("H10", new Text("购地预算", "Land budget"), "万元")
{
    /// <summary>Room above what was stated.</summary>
    private const double Above = 1.10;

    private const int BudgetUnknown = 1, PriceUnknown = 2;

    /// <inheritdoc/>
    public override Text? WaivableBy => Waiver.TaskForceLead;

    /// <inheritdoc/>
    public override bool AppliesTo(Offering offering) => offering.Plot is not null;

    /// <inheritdoc/>
    public override GateCheck Check(in Pair pair)
    {
        double price = pair.Offering.PlotFigures!.StartPriceWan, budget = pair.Need.Figures.PurchaseBudgetWan;
        if (double.IsNaN(budget)) return GateCheck.Unknown(BudgetUnknown, price);
        return double.IsNaN(price) ? GateCheck.Unknown(PriceUnknown, limit: budget) : GateCheck.Of(Tolerance.AtMost(price, budget * Above), price, budget);
    }

    /// <inheritdoc/>
    internal override void Mark(SpaceView spaces, int start, uint bit, Span<uint> failed)
    {
        // No price is above an unknown limit, and no unknown price above any.
        var most = Tolerance.Most(spaces.Need.Figures.PurchaseBudgetWan * Above);
        if (double.IsNaN(most)) return;
        var prices = spaces.Plots.StartPriceWan.AsSpan(start, failed.Length);
        for (var i = 0; i < prices.Length; i++) failed[i] |= bit * (uint)Bits.Of(prices[i] > most);
    }

    /// <inheritdoc/>
    protected override Text Describe(in Pair pair, in GateCheck check) => check.Case switch
    {
        BudgetUnknown => double.IsNaN(check.Measured)
            ? new("购地预算是多少？", "what is the budget for land?")
            : new($"起始价 {check.Measured:0} 万元：购地预算是多少？", $"starting price {check.Measured:0} CNY 10k: what is the budget for land?"),
        PriceUnknown => new($"购地预算 {check.Limit:0} 万元，起始价未知：请核实", $"budget for land {check.Limit:0} CNY 10k, starting price unknown: please verify"),
        _ => new($"起始价 {check.Measured:0} 万元，预算 {check.Limit:0} 万元", $"starting price {check.Measured:0} CNY 10k, budget {check.Limit:0} CNY 10k"),
    };
}
