namespace Matching.Affinity;

/// <summary>Finds how alike a text is to every text it was made from.</summary>
internal sealed class CosineIndex
{
    private readonly SparseRows _rowsByColumn;

    /// <param name="vectors">Vectors of length 1.</param>
    /// <param name="width">How many coordinates they have.</param>
    public CosineIndex(IReadOnlyList<SparseVector> vectors, int width) => _rowsByColumn = SparseRows.Of(vectors, width).Transposed();

    /// <summary>The cosine of a vector of length 1 with each, 0–1 where no coordinate is negative.</summary>
    public float[] Cosines(SparseVector vector)
    {
        var cosines = new float[_rowsByColumn.Width];
        for (var i = 0; i < vector.Indices.Length; i++)
        {
            var value = vector.Values[i];
            for (var at = _rowsByColumn.Start[vector.Indices[i]]; at < _rowsByColumn.Start[vector.Indices[i] + 1]; at++)
                cosines[_rowsByColumn.Columns[at]] += value * _rowsByColumn.Values[at];
        }

        return cosines;
    }
}
