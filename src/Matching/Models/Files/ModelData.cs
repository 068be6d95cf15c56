using Matching.Scoring;

namespace Matching.Models;

/// <summary>What scores, as files hold it since the third format: a forest, a linear combiner, or both. The fourth added the training rows of leaves and the means of weights.</summary>
internal sealed record ModelData(ForestData? Forest, ModelData.LinearData? Linear)
{
    public static ModelData Of(AdditiveModel model) => new(
        model.Forest is { } forest ? ForestData.Of(forest) : null,
        model.Linear is { } linear ? new LinearData([.. linear.Weights], [.. linear.WhenMissing], linear.Bias, linear.MeanParts?.ToArray()) : null);

    public AdditiveModel ToModel() => new(Forest?.ToForest(), Linear is null ? null : new LinearModel(Linear.Weights, Linear.WhenMissing, Linear.Bias, Linear.MeanParts));

    /// <summary>A linear combiner; null means where a file or its trainer had none.</summary>
    internal sealed record LinearData(double[] Weights, double[] WhenMissing, double Bias, double[]? MeanParts = null);
}
