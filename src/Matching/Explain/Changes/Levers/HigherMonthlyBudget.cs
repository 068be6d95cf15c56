using Matching.Catalog;
using Matching.Domain;

namespace Matching.Explain;

/// <summary>The company pays more a month: the rent and the fee of a unit on offer for the area it needs, of which it may fall 10 % short (domain 5.2, H09).</summary>
internal sealed class HigherMonthlyBudget() : RequirementAmount("monthly-budget", up: true, "H09")
{
    private const double YuanPerWan = 10_000;

    /// <inheritdoc/>
    protected override decimal? Read(Requirement stated) => stated.BudgetMonth?.Wan;

    /// <inheritdoc/>
    protected override Requirement Write(Requirement stated, decimal value) => stated with { BudgetMonth = Money.FromWan(value) };

    /// <inheritdoc/>
    protected override IEnumerable<double> Limits(Pair pair) => pair.Offering.BuildingFigures is { } building
        ? Rents.Of(pair).Select(rent => (Figure.PerMonth(rent) + Rents.Fee(building)) * pair.Need.AreaMinM2 / Rents.Above / YuanPerWan)
        : [];
}
