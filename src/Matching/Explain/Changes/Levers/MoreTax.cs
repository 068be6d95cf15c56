using Matching.Catalog;
using Matching.Domain;

namespace Matching.Explain;

/// <summary>The company promises more tax a year: as much as the plot asks for by its area (domain 1.5, H13).</summary>
internal sealed class MoreTax() : RequirementAmount("more-tax", up: true, "H13")
{
    /// <inheritdoc/>
    protected override decimal? Read(Requirement stated) => stated.ExpectedTax?.Wan;

    /// <inheritdoc/>
    protected override Requirement Write(Requirement stated, decimal value) => stated with { ExpectedTax = Money.FromWan(value) };

    /// <inheritdoc/>
    protected override IEnumerable<double> Limits(Pair pair) => [pair.Offering.PlotFigures?.LeastTaxWan ?? double.NaN];
}
