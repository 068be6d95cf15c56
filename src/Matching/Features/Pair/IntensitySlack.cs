using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>F38: fixed-asset investment per mu over the plot's threshold, minus 1.</summary>
public sealed class IntensitySlack()
    : PairFeature("intensitySlack", new Text("投资强度余量", "investment-intensity slack"), "1", -1, 2, new Text("投资、面积或标准未知，或不是地块", "investment, area or threshold unknown, or not a plot"))
{
    /// <inheritdoc/>
    protected override double Compute(in Pair pair)
    {
        if (pair.Offering.Plot is not { InvestIntensityWanMu: { } threshold and > 0, Area: { SquareMeters: > 0 } area }) return double.NaN;
        return pair.Need.Stated.FixedInvestment is { } investment ? (double)(investment.Wan / area.Mu / threshold) - 1 : double.NaN;
    }
}
