using Matching.Catalog;
using Matching.Domain;
using Matching.Features;
using Matching.Models;
using Matching.Scoring;
using Matching.Simulation;
using Matching.Training;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
using DataKind = Matching.Domain.DataKind;

namespace Matching.Benchmarks.Size;

/// <summary>A forest of the size that is served, over the product's own features.</summary>
/// <remarks>
/// It learns the rules' score with noise, which gives trees of full size over many features. How well it ranks is nobody's concern here; what it costs
/// depends on its trees alone.
/// </remarks>
internal static class SizeModel
{
    public const int Trees = 500;
    public const int Leaves = 31;

    private const int Companies = 2_000;
    private const int Pairs = 8_000;
    private const double Noise = 10;

    /// <summary>Trains the model, the same one for a seed, and keeps it in a folder as the current outreach model.</summary>
    public static void Keep(string folder, int seed)
    {
        var schema = FeatureSchema.Current;
        var forest = Train(Draw(seed), seed).Over(MissingEncoder.Input(schema));
        new ModelRegistry(folder).Keep(new ModelPackage(
            new ModelCard
            {
                Kind = ModelKind.Outreach,
                Version = $"size-{Trees}x{Leaves}-{seed}",
                Trainer = "fasttree-regression",
                SchemaHash = schema.Hash,
                FeatureNames = schema.Names,
                FeatureUnits = [.. schema.Features.Select(f => f.Unit)],
                TrainedUntil = new SimulationOptions().LastDay,
                DataHash = "",
                DataKind = DataKind.Simulated,
                Seed = seed,
                Libraries = new Dictionary<string, string>(),
                Queries = 0,
                Graded = 0,
                Positive = 0,
                BeatsRules = true,
                Decision = new Text("只用于测量速度，不是真实模型", "for measuring speed only, no real model"),
            },
            forest));
    }

    private static FeatureTable Draw(int seed)
    {
        var options = new SimulationOptions { Companies = Companies, Seed = seed };
        var catalog = CatalogSnapshot.Build(WorldSimulator.World(options), revision: 0);
        var random = new Random(seed);
        var pairs = new Pair[Pairs];
        for (var i = 0; i < pairs.Length; i++)
            pairs[i] = catalog.Pair(catalog.Companies[random.Next(catalog.Companies.Count)], catalog.Offerings[random.Next(catalog.Offerings.Count)], options.LastDay);
        return FeatureTable.Extract(FeatureSchema.Current, pairs);
    }

    private static Forest Train(FeatureTable table, int seed)
    {
        var targets = new double[table.Pairs.Count];
        new RuleScorer(table.Schema).Score("size", table, targets);
        var random = new Random(seed);
        var input = MissingEncoder.Input(table.Schema);
        var rows = new Row[targets.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = new Row { Label = (float)(targets[i] + (Noise * (random.NextDouble() - 0.5))), Features = new float[input.Columns.Count] };
            input.Encode(table[i], rows[i].Features);
        }

        var ml = new MLContext(seed);
        var definition = SchemaDefinition.Create(typeof(Row));
        definition[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, input.Columns.Count);
        var trainer = ml.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options
        {
            LabelColumnName = nameof(Row.Label),
            FeatureColumnName = nameof(Row.Features),
            NumberOfTrees = Trees,
            NumberOfLeaves = Leaves,
            LearningRate = 0.05,
            FeatureFraction = 0.7,
            Seed = seed,
            FeatureSelectionSeed = seed,
        });
        return ForestExtractor.Extract(trainer.Fit(ml.Data.LoadFromEnumerable(rows, definition)).Model, input.Columns.Count);
    }

    private sealed class Row
    {
        public float[] Features { get; set; } = [];

        public float Label { get; set; }
    }
}
