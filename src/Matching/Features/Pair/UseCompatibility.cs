using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>F32: 1 allowed, 0.5 conditional, 0 not; the worst of the stated activities, the best of the inferred ones.</summary>
public sealed class UseCompatibility()
    : PairFeature<UseCompatibility.Formula>("useCompatibility", new Text("用途相容", "use compatibility"), "1", 0, 1, new Text("用途未知，或为产业中心", "land use unknown, or a center"))
{
    /// <inheritdoc/>
    public override int Sign => 1;

    /// <inheritdoc/>
    public override CompanyTrait Reads => CompanyTrait.Activities;

    /// <inheritdoc/>
    internal override SpaceTrait Sees => SpaceTrait.Rules;

    /// <inheritdoc/>
    public readonly struct Formula : IPairFormula
    {
        /// <inheritdoc/>
        public double Value(in Pair pair)
        {
            var use = pair.Offering.Use;
            var activities = pair.Need.ActivityBits;
            if (!use.IsKnown || (use.Open & activities) != 0) return double.NaN;
            return (pair.Need.ActivitiesStated ? use.Worst(activities) : use.Best(activities)) is { } found ? (int)found / 2.0 : double.NaN;
        }
    }
}
