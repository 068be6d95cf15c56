namespace Matching.Training;

/// <summary>Refuses tables that a library would take and silently learn nonsense from.</summary>
internal static class TableCheck
{
    private const int HighestGrade = 4;

    /// <summary>Checks what every trainer relies on.</summary>
    /// <exception cref="ArgumentException">The table is empty or inconsistent; the message names the row.</exception>
    public static void Check(RankingTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var rows = table.Rows.Count;
        if (rows == 0) throw new ArgumentException("There are no rows to train on.", nameof(table));
        if (table.Grades.Count != rows || table.Queries.Count != rows)
            throw new ArgumentException($"There are {rows} rows but {table.Grades.Count} grades and {table.Queries.Count} queries.", nameof(table));
        if (table.Weights is { } weights && weights.Count != rows) throw new ArgumentException($"There are {rows} rows but {weights.Count} weights.", nameof(table));
        if (table.Input.Features != table.Features.Count) throw new ArgumentException($"There are {table.Features.Count} features, but trees see {table.Input.Features}.", nameof(table));
        for (var i = 0; i < rows; i++)
        {
            if (table.Rows[i].Length != table.Features.Count) throw new ArgumentException($"Row {i} has {table.Rows[i].Length} values for {table.Features.Count} features.", nameof(table));

            // Interleaved queries are accepted by the libraries and silently ruin what they learn.
            if (i > 0 && table.Queries[i] < table.Queries[i - 1]) throw new ArgumentException($"Row {i} belongs to query {table.Queries[i]} but follows query {table.Queries[i - 1]}.", nameof(table));
            if (table.Queries[i] < 0) throw new ArgumentException($"Row {i} belongs to query {table.Queries[i]}; queries count from 0.", nameof(table));
            if (table.Grades[i] is < 0 or > HighestGrade) throw new ArgumentException($"Row {i} has grade {table.Grades[i]}; grades are 0–{HighestGrade}.", nameof(table));
            if (table.Weights is { } all && !(double.IsFinite(all[i]) && all[i] > 0)) throw new ArgumentException($"Row {i} weighs {all[i]}; weights are positive.", nameof(table));
        }
    }

    /// <summary>The rows as trees see them.</summary>
    /// <exception cref="ArgumentException">A row still has a missing or infinite value; the message names it.</exception>
    public static float[][] Encoded(RankingTable table)
    {
        Check(table);
        var encoded = new float[table.Rows.Count][];
        for (var i = 0; i < encoded.Length; i++)
        {
            encoded[i] = new float[table.Input.Columns.Count];
            table.Input.Encode(table.Rows[i], encoded[i]);

            // Rows with such values are dropped by one library and mean another thing to the next.
            if (encoded[i].AsSpan().ContainsAny(float.NaN, float.PositiveInfinity, float.NegativeInfinity)) throw new ArgumentException($"Row {i} is not encoded: it contains NaN or infinity.", nameof(table));
        }

        return encoded;
    }
}
