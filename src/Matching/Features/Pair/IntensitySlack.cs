using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>F38: fixed-asset investment per mu over the plot's threshold, minus 1.</summary>
public sealed class IntensitySlack()
    : PairFeature<IntensitySlack.Formula>("intensitySlack", new Text("投资强度余量", "investment-intensity slack"), "1", -1, 2, new Text("投资、面积或标准未知，或不是地块", "investment, area or threshold unknown, or not a plot"))
{
    /// <inheritdoc/>
    public override int Sign => 1;

    /// <inheritdoc/>
    internal override void Values(SpaceView spaces, int start, Span<float> column)
    {
        if (start >= spaces.Plots.Count)
        {
            column.Fill(float.NaN);
            return;
        }

        var thresholds = spaces.Plots.LeastInvestmentWan.AsSpan(start, column.Length);
        for (var i = 0; i < thresholds.Length; i++) column[i] = Clip(Formula.Of(spaces.Need.Figures.FixedInvestmentWan, thresholds[i]), Min, Max);
    }

    /// <inheritdoc/>
    public readonly struct Formula : IPairFormula
    {
        /// <inheritdoc/>
        public double Value(in Pair pair) =>
            pair.Offering.PlotFigures is { } plot ? Of(pair.Need.Figures.FixedInvestmentWan, plot.LeastInvestmentWan) : double.NaN;

        internal static double Of(double investment, double threshold) => (investment / threshold) - 1;
    }
}
