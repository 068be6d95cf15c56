using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>F40: (clear height of the building − what is needed) / what is needed.</summary>
public sealed class HeightSlack()
    : PairFeature<HeightSlack.Formula>("heightSlack", new Text("净高余量", "clear-height slack"), "1", -1, 1, new Text("楼宇净高或需求未知", "clear height of the building or of the need unknown"))
{
    /// <inheritdoc/>
    public override int Sign => 1;

    /// <inheritdoc/>
    internal override SpaceTrait Sees => SpaceTrait.ClearHeight;

    /// <inheritdoc/>
    public readonly struct Formula : IPairFormula
    {
        /// <inheritdoc/>
        public double Value(in Pair pair)
        {
            var need = pair.Need.Figures.ClearHeightM;
            return need > 0 && pair.Offering.BuildingFigures is { ClearHeightM: var have } ? (have - need) / need : double.NaN;
        }
    }
}
