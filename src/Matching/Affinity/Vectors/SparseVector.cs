namespace Matching.Affinity;

/// <summary>The coordinates of a vector that are not 0, in ascending order.</summary>
internal readonly record struct SparseVector(int[] Indices, float[] Values)
{
    public static readonly SparseVector Empty = new([], []);
}
