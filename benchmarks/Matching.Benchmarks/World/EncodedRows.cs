using Matching.Features;
using Matching.Scoring;

namespace Matching.Benchmarks;

/// <summary>Rows as trees see them: missing values encoded, as every peer is given them.</summary>
internal static class EncodedRows
{
    public static float[][] Of(FeatureTable table)
    {
        var input = MissingEncoder.Input(table.Schema);
        var rows = new float[table.Pairs.Count][];
        Parallel.For(0, rows.Length, row =>
        {
            rows[row] = new float[input.Columns.Count];
            input.Encode(table[row], rows[row]);
        });
        return rows;
    }
}
