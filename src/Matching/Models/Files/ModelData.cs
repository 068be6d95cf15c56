using Matching.Scoring;

namespace Matching.Models;

/// <summary>What scores, as files hold it since the third format: a forest, a linear combiner, or both.</summary>
internal sealed record ModelData(ForestData? Forest, ModelData.LinearData? Linear)
{
    public static ModelData Of(AdditiveModel model) => new(
        model.Forest is { } forest ? ForestData.Of(forest) : null,
        model.Linear is { } linear ? new LinearData([.. linear.Weights], [.. linear.WhenMissing], linear.Bias) : null);

    public AdditiveModel ToModel() => new(Forest?.ToForest(), Linear is null ? null : new LinearModel(Linear.Weights, Linear.WhenMissing, Linear.Bias));

    /// <summary>A linear combiner.</summary>
    internal sealed record LinearData(double[] Weights, double[] WhenMissing, double Bias);
}
