namespace Matching.Benchmarks.Ltr;

/// <summary>Says of every value beside itself where it stands in its query.</summary>
internal static class QueryRanks
{
    /// <summary>The rows, each followed by its ranks: the share of the query's known values below, equal ones counted half. Missing values have none.</summary>
    public static float[][] Append(LtrData data)
    {
        var width = data.Width;
        float[][] rows = [.. data.Rows.Select(row => { var wide = new float[width * 2]; row.CopyTo(wide, 0); return wide; })];
        var start = 0;
        foreach (var size in data.Sizes)
        {
            for (var feature = 0; feature < width; feature++) Rank(rows.AsSpan(start, size), feature, width + feature);
            start += size;
        }

        return rows;
    }

    private static void Rank(Span<float[]> query, int from, int to)
    {
        foreach (var row in query)
        {
            row[to] = float.NaN;
            if (float.IsNaN(row[from])) continue;
            var (below, equal, known) = (0, 0, 0);
            foreach (var other in query)
            {
                if (float.IsNaN(other[from])) continue;
                known++;
                if (other[from] < row[from]) below++;
                else if (other[from].Equals(row[from])) equal++;
            }

            row[to] = (below + (equal / 2f)) / known;
        }
    }
}
