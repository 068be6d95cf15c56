using Matching.Scoring;

namespace Matching.Benchmarks;

/// <summary>Draws trees over rows: splits at values that the rows have, so that rows part at them, and leaves by chance.</summary>
/// <remarks>For measurements that a training would only delay. It has learned nothing.</remarks>
internal static class DrawnForest
{
    /// <summary>Draws.</summary>
    /// <param name="rows">Encoded rows.</param>
    /// <param name="input">How their columns are made of features.</param>
    /// <param name="trees">How many trees.</param>
    /// <param name="leaves">Leaves of a tree.</param>
    /// <param name="seed">Decides everything random.</param>
    public static Forest Draw(IReadOnlyList<float[]> rows, ForestInput input, int trees, int leaves, int seed)
    {
        var random = new Random(seed);
        var width = input.Columns.Count;
        var varied = Enumerable.Range(0, width).Where(column => rows.Any(row => row[column] != rows[0][column])).ToArray();
        return new Forest(width, [.. Enumerable.Range(0, trees).Select(_ => Tree(rows, varied, leaves, random))], 0, input);
    }

    private static Tree Tree(IReadOnlyList<float[]> rows, int[] columns, int leaves, Random random)
    {
        var splits = leaves - 1;
        var tree = new Tree(new int[splits], new float[splits], new int[splits], new int[splits], new double[leaves]);
        for (var split = 0; split < splits; split++)
        {
            tree.Features[split] = columns[random.Next(columns.Length)];
            tree.Thresholds[split] = rows[random.Next(rows.Count)][tree.Features[split]];

            // The new split takes a leaf's place; that leaf goes left below it, a new one right.
            if (split > 0) Replace(tree, split, ~random.Next(split + 1));
            else tree.Left[0] = ~0;
            tree.Right[split] = ~(split + 1);
        }

        for (var leaf = 0; leaf < leaves; leaf++) tree.Leaves[leaf] = (random.NextDouble() - 0.5) / 10;
        return tree;
    }

    private static void Replace(Tree tree, int split, int leaf)
    {
        var side = tree.Left.AsSpan(0, split).Contains(leaf) ? tree.Left : tree.Right;
        side[side.AsSpan(0, split).IndexOf(leaf)] = split;
        tree.Left[split] = leaf;
    }
}
