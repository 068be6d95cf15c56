using System.Diagnostics;
using Matching.Features;
using Matching.Scoring;
using Matching.Training;
using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

namespace Matching.Benchmarks.Engine;

/// <summary>One LambdaMART ensemble, as ML.NET serves it and as the trees that everybody else is given.</summary>
/// <param name="Trained">What ML.NET made.</param>
/// <param name="Context">What it was made in.</param>
/// <param name="Forest">Its trees, over the product's features.</param>
/// <param name="TrainingSeconds">How long the training took.</param>
internal sealed record Ensemble(ITransformer Trained, MLContext Context, Forest Forest, double TrainingSeconds)
{
    private const int LeastRowsInALeaf = 20;

    public int Trees => Forest.Trees.Count;

    public double MeanLeaves => Forest.Trees.Average(tree => tree.Leaves.Length);

    /// <summary>Trains. FastTree, because the same rows and seed give it the same trees on any number of threads; LightGBM's trainer does not promise that.</summary>
    public static Ensemble Train(LearningTable rows, int trees, int leaves, int seed)
    {
        var watch = Stopwatch.StartNew();
        var context = new MLContext(seed);
        var view = MlRow.View(context, rows);
        var trainer = context.Ranking.Trainers.FastTree(new FastTreeRankingTrainer.Options
        {
            LabelColumnName = nameof(MlRow.Label),
            FeatureColumnName = nameof(MlRow.Features),
            RowGroupColumnName = nameof(MlRow.Group),
            NumberOfTrees = trees,
            NumberOfLeaves = leaves,
            MinimumExampleCountPerLeaf = LeastRowsInALeaf,
            LearningRate = 0.1,
            Seed = seed,
            FeatureSelectionSeed = seed,
        });
        var trained = trainer.Fit(view);
        var forest = ForestExtractor.Extract(trained.Model, rows.Rows[0].Length).Over(MissingEncoder.Input(FeatureSchema.Current));
        return new Ensemble(trained, context, forest, watch.Elapsed.TotalSeconds);
    }
}
