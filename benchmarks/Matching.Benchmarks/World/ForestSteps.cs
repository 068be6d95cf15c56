using Matching.Scoring;

namespace Matching.Benchmarks;

/// <summary>The steps inside <see cref="CompiledForest.Score"/>, to be timed apart.</summary>
internal static class ForestSteps
{
    /// <summary>Turns the values of a block into bins.</summary>
    public static void Bin(CompiledForest forest, ReadOnlySpan<float> columns, int rows, ForestScratch scratch)
    {
        for (var c = 0; c < forest.Columns.Length; c++)
            forest.Columns[c].Bin(columns.Slice(forest.Columns[c].Input.Feature * rows, rows), scratch.Bins(c));
    }

    /// <summary>Folds the forest to the bins of a block.</summary>
    public static void Fold(CompiledForest forest, int rows, ForestScratch scratch)
    {
        for (var c = 0; c < forest.Columns.Length; c++) scratch.Ranges[c] = BinRange.Of(scratch.Bins(c)[..rows]);
        forest.Program.FoldInto(scratch.Ranges, scratch.Folded);
    }
}
