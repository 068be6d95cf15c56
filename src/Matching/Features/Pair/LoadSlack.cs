using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>F40: (floor load of the building − what is needed) / what is needed.</summary>
public sealed class LoadSlack()
    : PairFeature("loadSlack", new Text("荷载余量", "floor-load slack"), "1", -1, 1, new Text("楼面荷载或需求未知", "floor load of the building or of the need unknown"))
{
    /// <inheritdoc/>
    protected override double Compute(in Pair pair)
    {
        return (double?)pair.Offering.Building?.FloorLoad?.Kilonewtons is { } have && (double?)pair.Need.Stated.FloorLoad?.Kilonewtons is { } need and > 0
            ? (have - need) / need
            : double.NaN;
    }
}
