using Matching.Catalog;
using Matching.Domain;

namespace Matching.Gates;

/// <summary>H13: the yearly tax expected by the third year for every mu reaches the threshold of the plot (domain 1.5, 5.2).</summary>
public sealed class TaxGate() : PerMuGate("H13", new Text("亩均税收", "tax per mu"))
{
    /// <inheritdoc/>
    protected override decimal? Threshold(Plot plot) => plot.TaxWanMu;

    /// <inheritdoc/>
    protected override double PlannedWan(NeedFigures need) => need.ExpectedTaxWan;

    /// <inheritdoc/>
    protected override double LeastWan(PlotFigures plot) => plot.LeastTaxWan;

    /// <inheritdoc/>
    internal override double[] LeastWan(PlotColumns plots) => plots.LeastTaxWan;
}
