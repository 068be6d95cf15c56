namespace Matching.Affinity;

/// <summary>Goes from a combination of rows to weights of columns, and from these to scores of rows. A constant 1 stands behind the last column of each row.</summary>
internal sealed class RowProducts(SparseRows rows, int classes)
{
    private readonly SparseRows _columns = rows.Transposed();
    private readonly float[] _weights = new float[(rows.Width + 1) * classes];

    /// <summary>Xᵀ A: the weights, column by column, those of the constant last.</summary>
    public float[] Weights(float[] coefficients)
    {
        Weigh(coefficients);
        return (float[])_weights.Clone();
    }

    /// <summary>X Xᵀ A: the scores of all rows.</summary>
    public float[] Scores(float[] coefficients)
    {
        Weigh(coefficients);
        var scores = new float[coefficients.Length];
        Parallel.For(0, rows.Count, row =>
        {
            var sums = scores.AsSpan(row * classes, classes);
            _weights.AsSpan(rows.Width * classes, classes).CopyTo(sums);
            for (var at = rows.Start[row]; at < rows.Start[row + 1]; at++)
                Rows.Add(sums, rows.Values[at], _weights.AsSpan(rows.Columns[at] * classes, classes));
        });
        return scores;
    }

    private void Weigh(float[] coefficients)
    {
        Parallel.For(0, rows.Width, column =>
        {
            var sums = _weights.AsSpan(column * classes, classes);
            sums.Clear();
            for (var at = _columns.Start[column]; at < _columns.Start[column + 1]; at++)
                Rows.Add(sums, _columns.Values[at], coefficients.AsSpan(_columns.Columns[at] * classes, classes));
        });

        var constant = _weights.AsSpan(rows.Width * classes, classes);
        constant.Clear();
        for (var row = 0; row < rows.Count; row++) Rows.Add(constant, 1, coefficients.AsSpan(row * classes, classes));
    }
}
