namespace Matching.Scoring;

/// <summary>A tree while it is being compiled: a split over two branches, or a leaf.</summary>
internal sealed class Branch
{
    /// <summary>Splits that may lie above one another; what goes deeper is refused, since it is walked by recursion.</summary>
    public const int MaxDepth = 2_000;

    private Branch(int column, float threshold, Branch? left, Branch? right, double value, int leaves) =>
        (Column, Threshold, Left, Right, Value, Leaves) = (column, threshold, left, right, value, leaves);

    /// <summary>A leaf that stands for what another part of its tree adds.</summary>
    public static Branch Nothing { get; } = new(0, 0, null, null, 0, 0);

    public int Column { get; }

    public float Threshold { get; }

    public Branch? Left { get; }

    public Branch? Right { get; }

    public double Value { get; }

    /// <summary>Leaves of its own; <see cref="Nothing"/> does not count.</summary>
    public int Leaves { get; }

    public bool IsLeaf => Left is null;

    public static Branch Leaf(double value) => new(0, 0, null, null, value, 1);

    /// <summary>A split; over nothing on both sides it is nothing itself.</summary>
    public static Branch Split(int column, float threshold, Branch left, Branch right) =>
        left == Nothing && right == Nothing ? Nothing : new(column, threshold, left, right, 0, left.Leaves + right.Leaves);

    /// <summary>A whole tree.</summary>
    /// <exception cref="NotSupportedException">It is deeper than <see cref="MaxDepth"/>.</exception>
    public static Branch Of(Tree tree)
    {
        // Children come after their parents, so that going backwards finds them built.
        var built = new Branch[tree.Features.Length];
        var depth = new int[built.Length];
        for (var i = built.Length - 1; i >= 0; i--)
        {
            depth[i] = 1 + Math.Max(DepthOf(tree.Left[i]), DepthOf(tree.Right[i]));
            if (depth[i] > MaxDepth) throw new NotSupportedException($"A tree is more than {MaxDepth} splits deep.");
            built[i] = Split(tree.Features[i], tree.Thresholds[i], ChildOf(tree.Left[i]), ChildOf(tree.Right[i]));
        }

        return ChildOf(built.Length > 0 ? 0 : ~0);

        Branch ChildOf(int child) => child >= 0 ? built[child] : Leaf(tree.Leaves[~child]);
        int DepthOf(int child) => child >= 0 ? depth[child] : 0;
    }
}
