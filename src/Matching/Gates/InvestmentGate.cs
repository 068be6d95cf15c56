using Matching.Catalog;
using Matching.Domain;

namespace Matching.Gates;

/// <summary>H12: the fixed-asset investment for every mu reaches the threshold of the plot (domain 1.5, 5.2).</summary>
public sealed class InvestmentGate() : PerMuGate("H12", new Text("投资强度", "investment intensity"))
{
    /// <inheritdoc/>
    protected override decimal? Threshold(Plot plot) => plot.InvestIntensityWanMu;

    /// <inheritdoc/>
    protected override double PlannedWan(NeedFigures need) => need.FixedInvestmentWan;

    /// <inheritdoc/>
    protected override double LeastWan(PlotFigures plot) => plot.LeastInvestmentWan;

    /// <inheritdoc/>
    internal override double[] LeastWan(PlotColumns plots) => plots.LeastInvestmentWan;
}
