using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Trainers.FastTree;

namespace Matching.Training;

/// <summary>Boosted trees for "relevant or not", by ML.NET's FastTree; the score is the sum of the trees, before calibration.</summary>
/// <remarks>Relevant is grade 2 and above; where no row has it, the best grade there is.</remarks>
public sealed record FastTreeBinary : TreeTrainer
{
    /// <summary>What it is called among the trainers.</summary>
    public const string Kind = "fasttree-binary";

    /// <summary>100 trees of 12 leaves with 20 rows each, seven of ten features a tree.</summary>
    public FastTreeBinary() => (Trees, Leaves, LeastRowsInLeaf, FeatureShare) = (100, 12, 20, 0.7);

    /// <summary>How much of a tree is added; above 0, at most 1.</summary>
    /// <value>0.08 by default.</value>
    public double LearningRate { get; init; } = 0.08;

    /// <inheritdoc/>
    public override string Name => FormattableString.Invariant($"{Kind}(trees={Trees}, leaves={Leaves}, rate={LearningRate})");

    private protected override ISingleFeaturePredictionTransformer<object> Fit(MLContext ml, IDataView view, int seed) =>
        ml.BinaryClassification.Trainers.FastTree(new FastTreeBinaryTrainer.Options
        {
            LabelColumnName = LearningView.Good,
            FeatureColumnName = LearningView.Features,
            ExampleWeightColumnName = LearningView.WeightOf(view),
            NumberOfTrees = Trees,
            NumberOfLeaves = Leaves,
            MinimumExampleCountPerLeaf = LeastRowsInLeaf,
            LearningRate = LearningRate,
            FeatureFraction = FeatureShare,
            Seed = seed,
            FeatureSelectionSeed = seed,
        }).Fit(view);

    private protected override TreeEnsembleModelParameters EnsembleOf(object model) =>
        ((CalibratedModelParametersBase<FastTreeBinaryModelParameters, PlattCalibrator>)model).SubModel;
}
