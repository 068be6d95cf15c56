using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

namespace Matching.Training;

/// <summary>A random forest over the grade, by ML.NET's FastForest; the score is the mean of its trees.</summary>
public sealed record FastForest : TreeTrainer
{
    /// <summary>What it is called among the trainers.</summary>
    public const string Kind = "fastforest";

    /// <summary>100 trees of 20 leaves with 10 rows each, seven of ten features a tree.</summary>
    public FastForest() => (Trees, Leaves, LeastRowsInLeaf, FeatureShare) = (100, 20, 10, 0.7);

    /// <summary>Share of the rows that a tree is grown on; above 0, at most 1.</summary>
    /// <value>0.7 by default.</value>
    public double RowShare { get; init; } = 0.7;

    /// <inheritdoc/>
    public override string Name => FormattableString.Invariant($"{Kind}(trees={Trees}, leaves={Leaves})");

    private protected override bool IsMean => true;

    private protected override ISingleFeaturePredictionTransformer<object> Fit(MLContext ml, IDataView view, int seed) =>
        ml.Regression.Trainers.FastForest(new FastForestRegressionTrainer.Options
        {
            LabelColumnName = LearningView.Label,
            FeatureColumnName = LearningView.Features,
            ExampleWeightColumnName = LearningView.WeightOf(view),
            NumberOfTrees = Trees,
            NumberOfLeaves = Leaves,
            MinimumExampleCountPerLeaf = LeastRowsInLeaf,
            FeatureFraction = FeatureShare,
            BaggingExampleFraction = RowShare,
            Seed = seed,
            FeatureSelectionSeed = seed,
        }).Fit(view);
}
