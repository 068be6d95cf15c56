using Matching.Scoring;
using Microsoft.ML.Trainers.FastTree;

namespace Matching.Training;

/// <summary>Takes the trees out of an ML.NET ensemble.</summary>
public static class ForestExtractor
{
    /// <summary>Reads an ensemble.</summary>
    /// <param name="model">The trained model's parameters.</param>
    /// <param name="width">Columns of a row.</param>
    /// <remarks>
    /// Rows must have no missing values: the library keeps the directions that LightGBM gave them to itself. Encode them before training and before
    /// scoring, as <see cref="MissingEncoder"/> does.
    /// </remarks>
    /// <exception cref="NotSupportedException">A tree has a categorical split, or the ensemble is of an unknown kind.</exception>
    public static Forest Extract(TreeEnsembleModelParameters model, int width) =>
        model switch
        {
            // A random forest for regression answers with the mean of its trees; one for two classes with the sum, as a boosted ensemble does.
            FastForestBinaryModelParameters binary => Extract(binary.TrainedTreeEnsemble, width, 1),
            TreeEnsembleModelParametersBasedOnRegressionTree regression => Extract(regression.TrainedTreeEnsemble, width, 1),
            TreeEnsembleModelParametersBasedOnQuantileRegressionTree quantile => Extract(quantile.TrainedTreeEnsemble, width, 1.0 / quantile.TrainedTreeEnsemble.Trees.Count),
            _ => throw new NotSupportedException($"Trees of {model.GetType().Name} cannot be read."),
        };

    private static Forest Extract<T>(TreeEnsemble<T> ensemble, int width, double share)
        where T : RegressionTreeBase
    {
        var trees = new Tree[ensemble.Trees.Count];
        for (var t = 0; t < trees.Length; t++)
        {
            var source = ensemble.Trees[t];
            var weight = ensemble.TreeWeights[t] * share;
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
