using Matching.Catalog;
using Matching.Domain;

namespace Matching.Explain;

/// <summary>The company sells on less of what it builds: all that need not be kept.</summary>
internal sealed class SellLess() : RequirementAmount("sell-less", up: false, "H20")
{
    /// <inheritdoc/>
    protected override decimal? Read(Requirement stated) => (decimal?)stated.SellShare;

    /// <inheritdoc/>
    protected override Requirement Write(Requirement stated, decimal value) => stated with { SellShare = (double)value };

    /// <inheritdoc/>
    protected override IEnumerable<double> Limits(Pair pair) => [1 - (pair.Offering.PlotFigures?.SelfHoldShare ?? double.NaN)];
}
