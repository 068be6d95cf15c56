using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>F40: (clear height of the building − what is needed) / what is needed.</summary>
public sealed class HeightSlack()
    : PairFeature("heightSlack", new Text("净高余量", "clear-height slack"), "1", -1, 1, new Text("楼宇净高或需求未知", "clear height of the building or of the need unknown"))
{
    /// <inheritdoc/>
    protected override double Compute(in Pair pair)
    {
        return (double?)pair.Offering.Building?.ClearHeightM is { } have && (double?)pair.Need.Stated.ClearHeightM is { } need and > 0
            ? (have - need) / need
            : double.NaN;
    }
}
