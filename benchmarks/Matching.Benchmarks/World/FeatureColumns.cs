using Matching.Features;

namespace Matching.Benchmarks;

/// <summary>Rows as our forest reads them: feature by feature, NaN where missing.</summary>
internal static class FeatureColumns
{
    public static float[] Of(FeatureTable table, int start, int rows)
    {
        var columns = new float[rows * table.Schema.Count];
        for (var row = 0; row < rows; row++)
        {
            var values = table[start + row];
            for (var f = 0; f < values.Length; f++) columns[(f * rows) + row] = values[f];
        }

        return columns;
    }
}
