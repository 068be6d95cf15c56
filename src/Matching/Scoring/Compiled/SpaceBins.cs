using System.Runtime.CompilerServices;
using Matching.Features;

namespace Matching.Scoring;

/// <summary>The features of spaces alone as the bins of one forest, and the range of each column. Made once for a model and the measures.</summary>
internal sealed class SpaceBins
{
    private static readonly ConditionalWeakTable<CompiledForest, ConditionalWeakTable<SpaceMeasures, SpaceBins>> Made = [];

    private readonly sbyte[]?[] _bins;

    private SpaceBins(CompiledForest forest, SpaceMeasures measures)
    {
        _bins = Array.ConvertAll(forest.Columns, column =>
        {
            if (measures[column.Input.Feature] is not { } values) return null;
            var bins = new sbyte[values.Length];
            column.Bin(values, bins);
            return bins;
        });
        Ranges = Array.ConvertAll(_bins, bins => bins is { Length: > 0 } ? BinRange.Of(bins) : BinRange.Any);
    }

    /// <summary>The bins of a column by place; null when its feature is not about the space alone.</summary>
    public sbyte[]? this[int column] => _bins[column];

    /// <summary>The ranges of all columns; those of other columns say nothing.</summary>
    public BinRange[] Ranges { get; }

    /// <summary>The bins of a forest.</summary>
    public static SpaceBins Of(CompiledForest forest, SpaceMeasures measures) =>
        Made.GetOrCreateValue(forest).GetValue(measures, made => new SpaceBins(forest, made));
}
