using Matching.Catalog;
using Matching.Features;
using Matching.Scoring;

namespace Matching.Benchmarks.Engine;

/// <summary>The rows that everybody scores: some companies for each of some spaces, space after space, as a shortlist meets them.</summary>
internal sealed class EvaluationRows
{
    /// <summary>Rows of a block: as many as our kernel takes at once.</summary>
    public const int BlockRows = 16_384;

    private EvaluationRows(FeatureTable table)
    {
        Count = table.Pairs.Count;
        Blocks = [.. Enumerable.Range(0, (Count + BlockRows - 1) / BlockRows).Select(block => FeatureColumns.Of(table, block * BlockRows, Math.Min(BlockRows, Count - (block * BlockRows))))];
        Encoded = EncodedRows.Of(table);
    }

    public int Count { get; }

    /// <summary>The features as our kernel reads them: block by block, feature by feature, NaN where missing.</summary>
    public IReadOnlyList<float[]> Blocks { get; }

    /// <summary>The encoded columns as peers read them: row by row.</summary>
    public float[][] Encoded { get; }

    public static EvaluationRows Draw(BenchmarkWorld world, int spaces, int companiesEach)
    {
        var companies = world.Catalog.Companies;
        var pairs = new List<Pair>(spaces * companiesEach);
        foreach (var space in world.SomeSpaces(spaces))
        {
            for (var i = 0; i < companiesEach; i++) pairs.Add(world.Catalog.Pair(companies[i % companies.Count], space, world.AsOf));
        }

        return new EvaluationRows(FeatureTable.Extract(FeatureSchema.Current, pairs));
    }

    /// <summary>What the oracle says of the first rows.</summary>
    public double[] Oracle(Forest forest, int rows)
    {
        var scores = new double[rows];
        Parallel.For(0, rows, row => scores[row] = ForestOracle.Score(forest, Encoded[row]));
        return scores;
    }

    /// <summary>The first rows in one array, row by row.</summary>
    public float[] RowMajor(int rows) => RowMajor(Encoded.AsSpan(0, rows));

    /// <summary>Rows in one array, one after the other.</summary>
    public static float[] RowMajor(ReadOnlySpan<float[]> rows)
    {
        var width = rows[0].Length;
        var values = new float[rows.Length * width];
        for (var row = 0; row < rows.Length; row++) rows[row].CopyTo(values.AsSpan(row * width, width));
        return values;
    }
}
