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
    public readonly struct Formula : IPairFormula
    {
        /// <inheritdoc/>
        public double Value(in Pair pair)
        {
            if (pair.Offering.PlotFigures is not { GfaMaxM2: > 0 and var max } || double.IsNaN(pair.Need.AreaMinM2)) return double.NaN;
            var use = pair.Need.AreaMinM2 / max;
            return use <= 1 ? 1 - ((1 - use) * (1 - use)) : 0;
        }
    }
}
