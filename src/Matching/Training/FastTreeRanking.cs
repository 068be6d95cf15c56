using Matching.Scoring;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

namespace Matching.Training;

/// <summary>Trains a LambdaMART ensemble with ML.NET's FastTree and takes the trees out of it.</summary>
public static class FastTreeRanking
{
    /// <summary>The trainer's name on model cards.</summary>
    public const string Name = "fasttree-ranking";

    /// <summary>Trains.</summary>
    /// <param name="data">Rows, contiguous by query.</param>
    /// <param name="seed">Decides everything random.</param>
    /// <returns>A forest over rows of the same width.</returns>
    /// <exception cref="ArgumentException">The rows are empty, of unequal widths, not contiguous by query, carry NaN, infinity or a grade outside 0–4.</exception>
    public static Forest Train(TrainingRows data, int seed)
    {
        Check(data);
        var ml = new MLContext(seed);
        var width = data.Rows[0].Length;
        var definition = SchemaDefinition.Create(typeof(Row));
        definition[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, width);
        var view = ml.Data.LoadFromEnumerable(
            Enumerable.Range(0, data.Rows.Length).Select(i => new Row { Features = data.Rows[i], Label = data.Grades[i], Group = data.Groups[i] }), definition);
        var keyed = ml.Transforms.Conversion.MapValueToKey(nameof(Row.Group), maximumNumberOfKeys: int.MaxValue / 2).Fit(view).Transform(view);

        // Few queries: shallow trees, many rows a leaf, a slow rate. The search over these belongs to cross-validation, not to the hold-out.
        var trainer = ml.Ranking.Trainers.FastTree(new FastTreeRankingTrainer.Options
        {
            LabelColumnName = nameof(Row.Label),
            FeatureColumnName = nameof(Row.Features),
            RowGroupColumnName = nameof(Row.Group),
            NumberOfTrees = 120,
            NumberOfLeaves = 12,
            MinimumExampleCountPerLeaf = 30,
            LearningRate = 0.08,
            FeatureFraction = 0.7,
            Seed = seed,
            FeatureSelectionSeed = seed,
        });
        return ForestExtractor.Extract(trainer.Fit(keyed).Model, width);
    }

    private static void Check(TrainingRows data)
    {
        if (data.Rows.Length == 0) throw new ArgumentException("There are no rows to train on.", nameof(data));
        if (data.Grades.Length != data.Rows.Length || data.Groups.Length != data.Rows.Length)
            throw new ArgumentException($"There are {data.Rows.Length} rows but {data.Grades.Length} grades and {data.Groups.Length} queries.", nameof(data));
        for (var i = 0; i < data.Rows.Length; i++)
        {
            if (data.Rows[i].Length != data.Rows[0].Length) throw new ArgumentException($"Row {i} has {data.Rows[i].Length} values, the first has {data.Rows[0].Length}.", nameof(data));

            // Interleaved groups are accepted by the library and silently ruin what it learns.
            if (i > 0 && data.Groups[i] < data.Groups[i - 1]) throw new ArgumentException($"Row {i} belongs to query {data.Groups[i]} but follows query {data.Groups[i - 1]}.", nameof(data));
            if (data.Grades[i] is < 0 or > 4) throw new ArgumentException($"Row {i} has grade {data.Grades[i]}; grades are 0–4.", nameof(data));
            if (data.Rows[i].AsSpan().ContainsAny(float.NaN, float.PositiveInfinity, float.NegativeInfinity)) throw new ArgumentException($"Row {i} is not encoded: it contains NaN or infinity.", nameof(data));
        }
    }

    private sealed class Row
    {
        public float[] Features { get; set; } = [];

        public float Label { get; set; }

        public uint Group { get; set; }
    }
}
