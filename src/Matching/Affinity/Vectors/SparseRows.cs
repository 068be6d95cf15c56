namespace Matching.Affinity;

/// <summary>A matrix of which most entries are 0, row by row.</summary>
/// <param name="Start">Where each row begins, and where the last one ends.</param>
/// <param name="Columns">Columns of the entries.</param>
/// <param name="Values">The entries.</param>
/// <param name="Width">How many columns there are.</param>
internal sealed record SparseRows(int[] Start, int[] Columns, float[] Values, int Width)
{
    /// <summary>How many rows there are.</summary>
    public int Count => Start.Length - 1;

    /// <summary>Stacks vectors.</summary>
    public static SparseRows Of(IReadOnlyList<SparseVector> vectors, int width)
    {
        var start = new int[vectors.Count + 1];
        for (var row = 0; row < vectors.Count; row++) start[row + 1] = start[row] + vectors[row].Indices.Length;
        var columns = new int[start[^1]];
        var values = new float[start[^1]];
        for (var row = 0; row < vectors.Count; row++)
        {
            vectors[row].Indices.CopyTo(columns, start[row]);
            vectors[row].Values.CopyTo(values, start[row]);
        }

        return new SparseRows(start, columns, values, width);
    }

    /// <summary>Columns as rows.</summary>
    public SparseRows Transposed()
    {
        var start = new int[Width + 1];
        foreach (var column in Columns) start[column + 1]++;
        for (var column = 0; column < Width; column++) start[column + 1] += start[column];
        var next = start[..^1];
        var columns = new int[Columns.Length];
        var values = new float[Columns.Length];
        for (var row = 0; row < Count; row++)
        {
            for (var at = Start[row]; at < Start[row + 1]; at++)
            {
                var to = next[Columns[at]]++;
                (columns[to], values[to]) = (row, Values[at]);
            }
        }

        return new SparseRows(start, columns, values, Count);
    }
}
