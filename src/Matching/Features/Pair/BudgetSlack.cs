using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>F35: (budget − cost) / budget for land, monthly cost or rent, whichever was stated.</summary>
public sealed class BudgetSlack()
    : PairFeature<BudgetSlack.Formula>("budgetSlack", new Text("预算余量", "budget slack"), "1", -1, 1, new Text("预算或价格未知", "budget or price unknown"))
{
    /// <inheritdoc/>
    public override int Sign => 1;

    /// <inheritdoc/>
    internal override void Values(SpaceView spaces, int start, Span<float> column)
    {
        if (start < spaces.Plots.Count)
        {
            var budget = spaces.Need.Figures.PurchaseBudgetWan;
            var prices = spaces.Plots.StartPriceWan.AsSpan(start, column.Length);
            for (var i = 0; i < prices.Length; i++) column[i] = Clip(Formula.Slack(budget, prices[i]), Min, Max);
            return;
        }

        var first = start - spaces.Plots.Count;
        var rents = spaces.Units.LowestRentDay.Slice(first, column.Length);
        var fees = spaces.Buildings.FeeMonth.AsSpan(first, column.Length);
        for (var i = 0; i < rents.Length; i++) column[i] = Clip(Formula.OfLease(spaces.Need, rents[i], fees[i]), Min, Max);
    }

    /// <inheritdoc/>
    public readonly struct Formula : IPairFormula
    {
        /// <inheritdoc/>
        public double Value(in Pair pair)
        {
            if (pair.Offering.PlotFigures is { } plot) return Slack(pair.Need.Figures.PurchaseBudgetWan, plot.StartPriceWan);
            return pair.Offering.BuildingFigures is { } building ? OfLease(pair.Need, pair.Units.LowestRentDay(building), building.FeeMonth) : double.NaN;
        }

        internal static double OfLease(Need need, double rent, double feeMonth)
        {
            var (stated, area) = (need.Figures, need.AreaMinM2);
            if (double.IsNaN(stated.BudgetMonthYuan) || double.IsNaN(area)) return Slack(stated.RentMaxDay, rent);
            var fee = double.IsNaN(feeMonth) ? 0 : feeMonth;
            return Slack(stated.BudgetMonthYuan, (Figure.PerMonth(rent) + fee) * area);
        }

        internal static double Slack(double budget, double cost) => budget > 0 ? (budget - cost) / budget : double.NaN;
    }
}
