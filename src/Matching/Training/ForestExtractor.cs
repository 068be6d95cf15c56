using Matching.Scoring;
using Microsoft.ML.Trainers.FastTree;

namespace Matching.Training;

/// <summary>Takes the trees out of an ML.NET ensemble.</summary>
public static class ForestExtractor
{
    /// <summary>Reads an ensemble.</summary>
    /// <param name="model">The trained model's parameters.</param>
    /// <param name="width">Columns of a row.</param>
    /// <exception cref="NotSupportedException">A tree has a categorical split.</exception>
    public static Forest Extract(TreeEnsembleModelParameters model, int width) =>
        model switch
        {
            TreeEnsembleModelParametersBasedOnRegressionTree regression => Extract(regression.TrainedTreeEnsemble, width),
            _ => throw new NotSupportedException($"Trees of {model.GetType().Name} cannot be read."),
        };

    private static Forest Extract(RegressionTreeEnsemble ensemble, int width)
    {
        var trees = new Tree[ensemble.Trees.Count];
        for (var t = 0; t < trees.Length; t++)
        {
            var source = ensemble.Trees[t];
            var weight = ensemble.TreeWeights[t];
            if (source.CategoricalSplitFlags.Any(flag => flag)) throw new NotSupportedException($"Tree {t} has a categorical split.");
            trees[t] = new Tree(
                [.. source.NumericalSplitFeatureIndexes],
                [.. source.NumericalSplitThresholds],
                [.. source.LeftChild],
                [.. source.RightChild],
                [.. source.LeafValues.Select(leaf => leaf * weight)]);
        }

        return new Forest(width, trees, ensemble.Bias);
    }
}
