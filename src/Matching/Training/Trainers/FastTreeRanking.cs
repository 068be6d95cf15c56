using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

namespace Matching.Training;

/// <summary>LambdaMART, by ML.NET's FastTree.</summary>
/// <remarks>
/// The library weighs a pair by gains of 0, 3, 7, 15 and 31 for the grades 0–4, not by 2^grade − 1. The same rows and seed gave the same trees on any
/// number of threads.
/// </remarks>
public sealed record FastTreeRanking : TreeTrainer
{
    /// <summary>What it is called among the trainers.</summary>
    public const string Kind = "fasttree-ranking";

    /// <summary>For few queries: 120 shallow trees of 12 leaves with 30 rows each, a slow rate, seven of ten features a tree.</summary>
    public FastTreeRanking() => (Trees, Leaves, LeastRowsInLeaf, FeatureShare) = (120, 12, 30, 0.7);

    /// <summary>How much of a tree is added; above 0, at most 1.</summary>
    /// <value>0.08 by default.</value>
    public double LearningRate { get; init; } = 0.08;

    /// <inheritdoc/>
    public override string Name => FormattableString.Invariant($"{Kind}(trees={Trees}, leaves={Leaves}, rate={LearningRate})");

    private protected override ISingleFeaturePredictionTransformer<object> Fit(MLContext ml, IDataView view, int seed) =>
        ml.Ranking.Trainers.FastTree(new FastTreeRankingTrainer.Options
        {
            LabelColumnName = LearningView.Label,
            FeatureColumnName = LearningView.Features,
            RowGroupColumnName = LearningView.Query,
            ExampleWeightColumnName = LearningView.WeightOf(view),
            NumberOfTrees = Trees,
            NumberOfLeaves = Leaves,
            MinimumExampleCountPerLeaf = LeastRowsInLeaf,
            LearningRate = LearningRate,
            FeatureFraction = FeatureShare,
            Seed = seed,
            FeatureSelectionSeed = seed,
        }).Fit(view);
}
