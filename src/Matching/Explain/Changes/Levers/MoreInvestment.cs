using Matching.Catalog;
using Matching.Domain;

namespace Matching.Explain;

/// <summary>The company invests more: as much as the plot asks for by its area (domain 1.5, H12).</summary>
internal sealed class MoreInvestment() : RequirementAmount("more-investment", up: true, "H12")
{
    /// <inheritdoc/>
    protected override decimal? Read(Requirement stated) => stated.FixedInvestment?.Wan;

    /// <inheritdoc/>
    protected override Requirement Write(Requirement stated, decimal value) => stated with { FixedInvestment = Money.FromWan(value) };

    /// <inheritdoc/>
    protected override IEnumerable<double> Limits(Pair pair) => [pair.Offering.PlotFigures?.LeastInvestmentWan ?? double.NaN];
}
