using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>F35: (budget − cost) / budget for land, monthly cost or rent, whichever was stated.</summary>
public sealed class BudgetSlack()
    : PairFeature("budgetSlack", new Text("预算余量", "budget slack"), "1", -1, 1, new Text("预算或价格未知", "budget or price unknown"))
{
    /// <inheritdoc/>
    protected override double Compute(in Pair pair)
    {
        var stated = pair.Need.Stated;
        if (pair.Offering.Plot is { } plot)
            return plot.StartPrice is { } price ? Slack(stated.PurchaseBudget?.Wan, price.Wan) : double.NaN;
        if (UnitChoice.LowestRent(pair.Offering, pair.Need) is not { } rent) return double.NaN;
        if (stated.BudgetMonth is { } budget && pair.Need.AreaMin is { } area)
        {
            var fee = Money.FromYuan((pair.Offering.Building?.PropertyFeeMonth ?? 0) * area.SquareMeters);
            return Slack(budget.Wan, (rent.MonthlyCost(area) + fee).Wan);
        }

        return Slack(stated.RentMax?.PerDay, rent.PerDay);
    }

    private static double Slack(decimal? budget, decimal cost) =>
        budget is { } known and > 0 ? (double)((known - cost) / known) : double.NaN;
}
