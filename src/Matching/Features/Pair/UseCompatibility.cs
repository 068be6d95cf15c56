using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>F32: 1 allowed, 0.5 conditional, 0 not; the worst of the stated activities, the best of the inferred ones.</summary>
public sealed class UseCompatibility()
    : PairFeature("useCompatibility", new Text("用途相容", "use compatibility"), "1", 0, 1, new Text("用途未知，或为产业中心", "land use unknown, or a center"))
{
    /// <inheritdoc/>
    protected override double Compute(in Pair pair)
    {
        if (!pair.Offering.IsSpace) return double.NaN;
        var codes = SpaceUse.Codes(pair.Offering);
        if (codes.Count == 0) return double.NaN;
        double best = 0, worst = 1;
        foreach (var activity in pair.Need.Activities)
        {
            if (LandUseCompatibility.Best(codes, activity) is not { } found) return double.NaN;
            var value = (int)found / 2.0;
            best = Math.Max(best, value);
            worst = Math.Min(worst, value);
        }

        return pair.Need.ActivitiesStated ? worst : best;
    }
}
