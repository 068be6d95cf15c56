namespace Matching.Scoring;

/// <summary>A split over bins: rows with at most <paramref name="Bin"/> in the column go left. A child is a node of the same tree, or <c>~leaf</c>.</summary>
/// <param name="Column">The byte column.</param>
/// <param name="Bin">The signed bin.</param>
/// <param name="Depth">Intermediate results that must be kept at once to evaluate it (Sethi and Ullman 1970).</param>
/// <param name="Left">The left child.</param>
/// <param name="Right">The right child.</param>
internal readonly record struct TreeNode(ushort Column, sbyte Bin, byte Depth, short Left, short Right)
{
    /// <summary>The depth of a node over two children of known depths; a leaf has 0.</summary>
    public static byte DepthOver(int left, int right) => (byte)Math.Max(1, left == right ? left + 1 : Math.Max(left, right));
}
