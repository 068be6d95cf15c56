using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>F34: 1 − (1 − u)² with u = needed floor area over the most that may be built; 0 above it.</summary>
public sealed class CapacityFit()
    : PairFeature<CapacityFit.Formula>("capacityFit", new Text("容量契合", "capacity fit"), "1", 0, 1, new Text("需求或容积率未知，或不是地块", "need or floor area ratio unknown, or not a plot"))
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

        var mosts = spaces.Plots.GfaMaxM2.AsSpan(start, column.Length);
        for (var i = 0; i < mosts.Length; i++) column[i] = Clip(Formula.Of(spaces.Need.AreaMinM2, mosts[i]), Min, Max);
    }

    /// <inheritdoc/>
    public readonly struct Formula : IPairFormula
    {
        /// <inheritdoc/>
        public double Value(in Pair pair)
        {
            return pair.Offering.PlotFigures is { } plot ? Of(pair.Need.AreaMinM2, plot.GfaMaxM2) : double.NaN;
        }

        internal static double Of(double need, double max)
        {
            if (!(max > 0) || double.IsNaN(need)) return double.NaN;
            var use = need / max;
            return use <= 1 ? 1 - ((1 - use) * (1 - use)) : 0;
        }
    }
}
