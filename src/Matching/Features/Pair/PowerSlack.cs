using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>F40: (electric capacity of the building − what is needed) / what is needed.</summary>
public sealed class PowerSlack()
    : PairFeature<PowerSlack.Formula>("powerSlack", new Text("电力余量", "power slack"), "1", -1, 1, new Text("供电容量或需求未知", "electric capacity of the building or of the need unknown"))
{
    /// <inheritdoc/>
    public override int Sign => 1;

    /// <inheritdoc/>
    internal override SpaceTrait Sees => SpaceTrait.Power;

    /// <inheritdoc/>
    public readonly struct Formula : IPairFormula
    {
        /// <inheritdoc/>
        public double Value(in Pair pair)
        {
            var need = pair.Need.Figures.PowerKva;
            return need > 0 && pair.Offering.BuildingFigures is { PowerKva: var have } ? (have - need) / need : double.NaN;
        }
    }
}
