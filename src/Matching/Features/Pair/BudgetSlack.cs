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
    public readonly struct Formula : IPairFormula
    {
        /// <inheritdoc/>
        public double Value(in Pair pair)
        {
            var (stated, area) = (pair.Need.Figures, pair.Need.AreaMinM2);
            if (pair.Offering.PlotFigures is { } plot) return Slack(stated.PurchaseBudgetWan, plot.StartPriceWan);
            if (pair.Offering.BuildingFigures is not { } building) return double.NaN;
            var rent = pair.Units.LowestRentDay(building);
            if (double.IsNaN(stated.BudgetMonthYuan) || double.IsNaN(area)) return Slack(stated.RentMaxDay, rent);
            var fee = double.IsNaN(building.FeeMonth) ? 0 : building.FeeMonth;
            return Slack(stated.BudgetMonthYuan, (Figure.PerMonth(rent) + fee) * area);
        }

        private static double Slack(double budget, double cost) => budget > 0 ? (budget - cost) / budget : double.NaN;
    }
}
