namespace Matching.Scoring;

/// <summary>A sum of regression trees: what is served of a trained model, free of the library that trained it.</summary>
public sealed class Forest
{
    /// <summary>Takes trees that were checked against the width of a row.</summary>
    /// <param name="width">Columns of a row.</param>
    /// <param name="trees">The trees.</param>
    /// <param name="bias">Added to every score.</param>
    /// <exception cref="ArgumentException">A tree refers to a column, split or leaf that does not exist, or its arrays differ in length; the message names the tree.</exception>
    public Forest(int width, IReadOnlyList<Tree> trees, double bias = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        for (var i = 0; i < trees.Count; i++) Check(trees[i] ?? throw new ArgumentException($"Tree {i} is missing.", nameof(trees)), i, width);
        Width = width;
        Trees = trees;
        Bias = bias;
    }

    /// <summary>Columns of a row.</summary>
    public int Width { get; }

    /// <summary>The trees.</summary>
    public IReadOnlyList<Tree> Trees { get; }

    /// <summary>Added to every score.</summary>
    public double Bias { get; }

    private static void Check(Tree tree, int index, int width)
    {
        var splits = tree.Features.Length;
        if (tree.Thresholds.Length != splits || tree.Left.Length != splits || tree.Right.Length != splits || tree.Leaves.Length != splits + 1)
            throw new ArgumentException($"Tree {index} has {splits} splits but arrays of other lengths.", nameof(tree));

        // Every split but the root and every leaf must be reached exactly once; with that, a walk always ends.
        var reachedSplits = new bool[splits];
        var reachedLeaves = new bool[tree.Leaves.Length];
        for (var split = 0; split < splits; split++)
        {
            if ((uint)tree.Features[split] >= (uint)width)
                throw new ArgumentException($"Tree {index}, split {split} looks at column {tree.Features[split]} of {width}.", nameof(tree));
            foreach (var child in (ReadOnlySpan<int>)[tree.Left[split], tree.Right[split]])
            {
                var reached = child >= 0 ? reachedSplits : reachedLeaves;
                var place = child >= 0 ? child : ~child;
                if (place >= reached.Length || (child >= 0 && child <= split) || reached[place])
                    throw new ArgumentException($"Tree {index}, split {split} has a child {child} that is missing, above it or reached twice.", nameof(tree));
                reached[place] = true;
            }
        }
    }
}
