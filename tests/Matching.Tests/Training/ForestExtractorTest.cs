using System.Runtime.InteropServices;
using Matching.Scoring;
using Matching.Training;
using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
using Microsoft.ML.Trainers.LightGbm;

namespace Matching.Tests.Training;

/// <summary>
/// The trees that were taken out score what the library itself says, on five hundred rows with ties, missing values and infinities; for LightGBM
/// without missing values, whose directions the library does not show.
/// </summary>
public class ForestExtractorTest
{
    private const int Width = 6;

    private readonly MLContext _ml = new(1);

    [Fact]
    public void A_ranking_ensemble_scores_as_its_library_does()
    {
        var model = _ml.Ranking.Trainers.FastTree(new FastTreeRankingTrainer.Options { NumberOfTrees = 40, NumberOfLeaves = 12, MinimumExampleCountPerLeaf = 5, RowGroupColumnName = "Group" })
            .Fit(View(Train()));

        AssertSameScores(model, model.Model);
    }

    [Fact]
    public void A_regression_ensemble_scores_as_its_library_does()
    {
        var model = _ml.Regression.Trainers.FastTree(numberOfTrees: 40, numberOfLeaves: 12, minimumExampleCountPerLeaf: 5).Fit(View(Train()));

        AssertSameScores(model, model.Model);
    }

    [Fact]
    public void A_random_forest_scores_as_its_library_does()
    {
        var model = _ml.Regression.Trainers.FastForest(numberOfTrees: 40, numberOfLeaves: 12, minimumExampleCountPerLeaf: 5).Fit(View(Train()));

        AssertSameScores(model, model.Model);
    }

    [Fact]
    public void A_binary_ensemble_scores_as_its_library_does_before_calibration()
    {
        var model = _ml.BinaryClassification.Trainers.FastTree(labelColumnName: "Good", numberOfTrees: 40, numberOfLeaves: 12, minimumExampleCountPerLeaf: 5).Fit(View(Train()));

        AssertSameScores(model, ((CalibratedModelParametersBase<FastTreeBinaryModelParameters, PlattCalibrator>)model.Model).SubModel);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(40)]
    public void A_binary_random_forest_scores_as_its_library_does(int trees)
    {
        var model = _ml.BinaryClassification.Trainers.FastForest(labelColumnName: "Good", numberOfTrees: trees, numberOfLeaves: 12, minimumExampleCountPerLeaf: 5).Fit(View(Train()));

        AssertSameScores(model, model.Model);
    }

    [Fact]
    public void A_LightGBM_ranking_ensemble_scores_as_its_library_does()
    {
        SkipWithoutLightGbm();
        var model = _ml.Ranking.Trainers.LightGbm(new LightGbmRankingTrainer.Options { NumberOfIterations = 40, NumberOfLeaves = 12, MinimumExampleCountPerLeaf = 5, RowGroupColumnName = "Group", Seed = 1, NumberOfThreads = 1 })
            .Fit(View(Train()));

        AssertSameScores(model, model.Model, missing: false);
    }

    [Fact]
    public void A_LightGBM_regression_ensemble_scores_as_its_library_does()
    {
        SkipWithoutLightGbm();
        var model = _ml.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options { NumberOfIterations = 40, NumberOfLeaves = 12, MinimumExampleCountPerLeaf = 5, Seed = 1, NumberOfThreads = 1 })
            .Fit(View(Train()));

        AssertSameScores(model, model.Model, missing: false);
    }

    [Fact]
    public void A_LightGBM_binary_ensemble_scores_as_its_library_does_before_calibration()
    {
        SkipWithoutLightGbm();
        var model = _ml.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options { LabelColumnName = "Good", NumberOfIterations = 40, NumberOfLeaves = 12, MinimumExampleCountPerLeaf = 5, Seed = 1, NumberOfThreads = 1 })
            .Fit(View(Train()));

        AssertSameScores(model, ((CalibratedModelParametersBase<LightGbmBinaryModelParameters, PlattCalibrator>)model.Model).SubModel, missing: false);
    }

    [Fact]
    public void A_tree_that_found_nothing_to_split_is_a_single_leaf()
    {
        var constant = Train().Select(r => new Row { Features = new float[Width], Label = r.Label, Group = r.Group, Good = r.Good });
        var forest = ForestExtractor.Extract(_ml.Regression.Trainers.FastTree(numberOfTrees: 3).Fit(View(constant)).Model, Width);

        Assert.All(forest.Trees, t => Assert.Empty(t.Features));
    }

    private static void SkipWithoutLightGbm() =>
        Assert.SkipUnless(RuntimeInformation.ProcessArchitecture == System.Runtime.InteropServices.Architecture.X64, "LightGBM's library ships for x64 alone.");

    private void AssertSameScores(ITransformer transformer, TreeEnsembleModelParameters parameters, bool missing = true)
    {
        var forest = ForestExtractor.Extract(parameters, Width);
        var rows = Rows(new Random(2), strange: true).ToArray();
        if (!missing)
            foreach (var row in rows) row.Features = [.. row.Features.Select(value => float.IsNaN(value) ? -1000 : value)];
        MeetThresholds(rows, forest, new Random(3));
        var expected = _ml.Data.CreateEnumerable<Scored>(transformer.Transform(View(rows)), reuseRowObject: false).Select(s => s.Score).ToArray();

        Assert.Equal(500, expected.Length);
        Assert.True(expected.Distinct().Count() > 50, "The model tells hardly anybody apart.");
        Assert.All(rows, (row, i) =>
        {
            var score = ForestOracle.Score(forest, row.Features);
            Assert.True(Math.Abs(score - expected[i]) <= 1e-5 * Math.Max(1, Math.Abs(expected[i])), $"Row {i}: {score} instead of {expected[i]}.");
        });
    }

    private static IEnumerable<Row> Train() => Rows(new Random(1), strange: false);

    // The library puts thresholds between the values it saw, so ties come only on purpose.
    private static void MeetThresholds(Row[] rows, Forest forest, Random random)
    {
        var splits = forest.Trees.SelectMany(t => t.Features.Zip(t.Thresholds)).ToArray();
        foreach (var row in rows)
        {
            for (var i = 0; i < 3; i++)
            {
                var (column, threshold) = splits[random.Next(splits.Length)];
                row.Features[column] = threshold;
            }
        }
    }

    private static IEnumerable<Row> Rows(Random random, bool strange)
    {
        for (var i = 0; i < 500; i++)
        {
            var features = new float[Width];
            for (var c = 0; c < Width; c++) features[c] = strange && random.Next(6) == 0 ? Strange(random) : random.Next(40) / 8f;
            var signal = (float.IsFinite(features[0]) ? features[0] : 0) + (0.3f * (float.IsFinite(features[1]) ? features[1] : 0));
            yield return new Row { Features = features, Label = Math.Clamp((int)signal, 0, 4), Group = (uint)(i / 10), Good = signal > 3 };
        }
    }

    private static float Strange(Random random) => random.Next(4) switch
    {
        0 => float.NaN,
        1 => float.PositiveInfinity,
        2 => float.NegativeInfinity,
        _ => -1000,
    };

    private IDataView View(IEnumerable<Row> rows)
    {
        var definition = SchemaDefinition.Create(typeof(Row));
        definition[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, Width);
        var view = _ml.Data.LoadFromEnumerable(rows, definition);
        return _ml.Transforms.Conversion.MapValueToKey(nameof(Row.Group)).Fit(view).Transform(view);
    }

    private sealed class Row
    {
        public float[] Features { get; set; } = [];

        public float Label { get; set; }

        public uint Group { get; set; }

        public bool Good { get; set; }
    }

    private sealed class Scored
    {
        public float Score { get; set; }
    }
}
