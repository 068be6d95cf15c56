namespace Matching.Benchmarks.Ltr;

/// <summary>Judged rows of a file, those of a query one after the other.</summary>
/// <param name="Rows">The values, NaN where missing.</param>
/// <param name="Grades">The grade of each row, 0–4.</param>
/// <param name="Queries">The query of each row, counted from 0 in the order in which they first come.</param>
/// <param name="Names">What the file calls its queries.</param>
internal sealed record LtrData(float[][] Rows, int[] Grades, int[] Queries, string[] Names)
{
    /// <summary>Values of a row.</summary>
    public int Width => Rows[0].Length;

    /// <summary>How many rows each query has.</summary>
    public int[] Sizes => [.. Queries.CountBy(q => q).OrderBy(q => q.Key).Select(q => q.Value)];

    /// <summary>The values one after the other.</summary>
    public float[] Flat => [.. Rows.SelectMany(row => row)];
}
