using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>F33 of a building, F34 of a plot: how well the space's size suits the need, whichever it is.</summary>
public sealed class SizeFit()
    : PairFeature<SizeFit.Formula>("sizeFit", new Text("规模契合", "size fit"), "1", 0, 1, new Text("需求或规模未知，或不是载体", "need or size unknown, or not a space"))
{
    private static readonly AreaFit Area = new();
    private static readonly CapacityFit Capacity = new();

    /// <inheritdoc/>
    public override int Sign => 1;

    /// <inheritdoc/>
    internal override void Values(SpaceView spaces, int start, Span<float> column)
    {
        Feature whichever = start < spaces.Plots.Count ? Capacity : Area;
        whichever.Values(spaces, start, column);
    }

    /// <inheritdoc/>
    public readonly struct Formula : IPairFormula
    {
        /// <inheritdoc/>
        public double Value(in Pair pair) =>
            pair.Offering.Plot is null ? default(AreaFit.Formula).Value(pair) : default(CapacityFit.Formula).Value(pair);
    }
}
