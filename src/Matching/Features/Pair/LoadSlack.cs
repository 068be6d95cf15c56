using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>F40: (floor load of the building − what is needed) / what is needed.</summary>
public sealed class LoadSlack()
    : PairFeature<LoadSlack.Formula>("loadSlack", new Text("荷载余量", "floor-load slack"), "1", -1, 1, new Text("楼面荷载或需求未知", "floor load of the building or of the need unknown"))
{
    /// <inheritdoc/>
    public override int Sign => 1;

    /// <inheritdoc/>
    internal override SpaceTrait Sees => SpaceTrait.FloorLoad;

    /// <inheritdoc/>
    public readonly struct Formula : IPairFormula
    {
        /// <inheritdoc/>
        public double Value(in Pair pair)
        {
            var need = pair.Need.Figures.FloorLoadKn;
            return need > 0 && pair.Offering.BuildingFigures is { FloorLoadKn: var have } ? (have - need) / need : double.NaN;
        }
    }
}
