using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>F34: 1 − (1 − u)² with u = needed floor area over the most that may be built; 0 above it.</summary>
public sealed class CapacityFit()
    : PairFeature("capacityFit", new Text("容量契合", "capacity fit"), "1", 0, 1, new Text("需求或容积率未知，或不是地块", "need or floor area ratio unknown, or not a plot"))
{
    /// <inheritdoc/>
    protected override double Compute(in Pair pair)
    {
        if (pair.Offering.Plot?.GfaMax is not { SquareMeters: > 0 } max || pair.Need.AreaMin is not { } need) return double.NaN;
        var use = (double)need.SquareMeters / (double)max.SquareMeters;
        return use <= 1 ? 1 - ((1 - use) * (1 - use)) : 0;
    }
}
