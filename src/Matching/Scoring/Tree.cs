namespace Matching.Scoring;

/// <summary>A binary regression tree in flat arrays, one element a split. A row goes left when its value is at most the threshold.</summary>
/// <param name="Features">The column each split looks at.</param>
/// <param name="Thresholds">The value it compares with.</param>
/// <param name="Left">The left child: a split's index, or <c>~leaf</c>.</param>
/// <param name="Right">The right child, likewise.</param>
/// <param name="Leaves">The leaves' values; a tree without splits has exactly one.</param>
public sealed record Tree(int[] Features, float[] Thresholds, int[] Left, int[] Right, double[] Leaves)
{
    /// <summary>How many training rows, or what weight of them, ended in each leaf; at least 0. Null when nobody knows. It changes no score.</summary>
    public double[]? Covers { get; init; }
}
