namespace Matching.Scoring;

/// <summary>A sum of regression trees: what is served of a trained model, free of the library that trained it.</summary>
public sealed class Forest
{
    /// <summary>Takes trees that were checked against the width of a row.</summary>
    /// <param name="width">Columns of a row.</param>
    /// <param name="trees">The trees.</param>
    /// <param name="bias">Added to every score.</param>
    /// <param name="input">How the columns are made of features; null when they are the features themselves.</param>
    /// <param name="link">What the sum means; null for itself.</param>
    /// <exception cref="ArgumentException">A tree refers to a column, split or leaf that does not exist, its arrays differ in length, or a number is none; the message names the tree. Or the input makes another number of columns.</exception>
    public Forest(int width, IReadOnlyList<Tree> trees, double bias = 0, ForestInput? input = null, ScoreLink? link = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        if (input is not null && input.Columns.Count != width) throw new ArgumentException($"The input makes {input.Columns.Count} columns, the trees expect {width}.", nameof(input));
        for (var i = 0; i < trees.Count; i++) Check(trees[i] ?? throw new ArgumentException($"Tree {i} is missing.", nameof(trees)), i, width);
        Width = width;
        Trees = trees;
        Bias = bias;
        Input = input ?? ForestInput.Plain(width);
        Link = link ?? ScoreLink.Identity;
    }

    /// <summary>Columns of a row.</summary>
    public int Width { get; }

    /// <summary>The trees.</summary>
    public IReadOnlyList<Tree> Trees { get; }

    /// <summary>Added to every score.</summary>
    public double Bias { get; }

    /// <summary>How the columns of a row are made of features.</summary>
    public ForestInput Input { get; }

    /// <summary>What the sum means.</summary>
    public ScoreLink Link { get; }

    /// <summary>Whether every tree that splits says how many training rows ended in its leaves.</summary>
    public bool KnowsCovers => Trees.All(tree => tree.Covers is not null || tree.Features.Length == 0);

    /// <summary>The same trees over columns that are made in another way.</summary>
    /// <exception cref="ArgumentException">The input makes another number of columns.</exception>
    public Forest Over(ForestInput input) => new(Width, Trees, Bias, input, Link);

    private static void Check(Tree tree, int index, int width)
    {
        var splits = tree.Features.Length;
        if (tree.Thresholds.Length != splits || tree.Left.Length != splits || tree.Right.Length != splits || tree.Leaves.Length != splits + 1)
            throw new ArgumentException($"Tree {index} has {splits} splits but arrays of other lengths.", nameof(tree));

        if (tree.Leaves.Any(leaf => !double.IsFinite(leaf)) || tree.Thresholds.Any(float.IsNaN))
            throw new ArgumentException($"Tree {index} has a leaf that is not finite or a threshold that is not a number.", nameof(tree));

        if (tree.Covers is { } covers && (covers.Length != tree.Leaves.Length || covers.Any(cover => !(cover >= 0) || !double.IsFinite(cover))))
            throw new ArgumentException($"Tree {index} has {tree.Leaves.Length} leaves but {covers.Length} covers, or one that is no number of rows.", nameof(tree));

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
