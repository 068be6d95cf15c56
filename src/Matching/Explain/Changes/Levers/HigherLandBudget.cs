using Matching.Catalog;
using Matching.Domain;

namespace Matching.Explain;

/// <summary>The company pays more for land: it may fall 10 % short of the starting price (domain 5.2, H10).</summary>
internal sealed class HigherLandBudget() : RequirementAmount("land-budget", up: true, "H10")
{
    /// <inheritdoc/>
    protected override decimal? Read(Requirement stated) => stated.PurchaseBudget?.Wan;

    /// <inheritdoc/>
    protected override Requirement Write(Requirement stated, decimal value) => stated with { PurchaseBudget = Money.FromWan(value) };

    /// <inheritdoc/>
    protected override IEnumerable<double> Limits(Pair pair) => [(pair.Offering.PlotFigures?.StartPriceWan ?? double.NaN) / Rents.Above];
}
