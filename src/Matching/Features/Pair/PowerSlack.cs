using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>F40: (electric capacity of the building − what is needed) / what is needed.</summary>
public sealed class PowerSlack()
    : PairFeature("powerSlack", new Text("电力余量", "power slack"), "1", -1, 1, new Text("供电容量或需求未知", "electric capacity of the building or of the need unknown"))
{
    /// <inheritdoc/>
    protected override double Compute(in Pair pair)
    {
        return (double?)pair.Offering.Building?.PowerKva is { } have && (double?)pair.Need.Stated.PowerKva is { } need and > 0
            ? (have - need) / need
            : double.NaN;
    }
}
