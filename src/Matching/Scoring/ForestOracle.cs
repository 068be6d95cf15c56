namespace Matching.Scoring;

/// <summary>The slow, obvious way to score a row: walk every tree, add the leaves in double precision. Every faster way is held against it.</summary>
public static class ForestOracle
{
    /// <summary>Scores one encoded row.</summary>
    /// <exception cref="ArgumentException">The row has another width than the forest.</exception>
    public static double Score(Forest forest, ReadOnlySpan<float> row)
    {
        if (row.Length != forest.Width) throw new ArgumentException($"Expected {forest.Width} values but got {row.Length}.", nameof(row));
        var sum = forest.Bias;
        foreach (var tree in forest.Trees) sum += tree.Leaves[Leaf(tree, row)];
        return sum;
    }

    /// <summary>The leaf that a row ends in. NaN goes right, as no comparison holds for it.</summary>
    public static int Leaf(Tree tree, ReadOnlySpan<float> row)
    {
        if (tree.Features.Length == 0) return 0;
        var node = 0;
        while (node >= 0) node = row[tree.Features[node]] <= tree.Thresholds[node] ? tree.Left[node] : tree.Right[node];
        return ~node;
    }
}
