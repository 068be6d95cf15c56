using Matching.Scoring;

namespace Matching.Training;

/// <summary>Gives a model's scores a level of their own: 0 on average over the rows it learned from.</summary>
/// <remarks>
/// A ranker's order says nothing of the level of its scores, so that two models of one history may differ in it by any constant. A calibrator learned from the
/// scores of one would then misread the other: probabilities are calibrated by a model of the older part and shown for the model of the whole. A forest whose
/// sum stands for a probability has its level from the outcomes and keeps it.
/// </remarks>
internal static class Leveling
{
    /// <summary>The same model but for a constant that is added to every score.</summary>
    /// <param name="model">The model.</param>
    /// <param name="rows">The rows it learned from, NaN where missing; at least one.</param>
    public static AdditiveModel Of(AdditiveModel model, IReadOnlyList<float[]> rows)
    {
        if (model.Link.Kind != LinkKind.Identity) return model;
        var level = rows.Average(row => model.Score(row));
        if (model.Linear is { } linear) return new AdditiveModel(model.Forest, new LinearModel(linear.Weights, linear.WhenMissing, linear.Bias - level));
        var forest = model.Forest!;
        return new AdditiveModel(new Forest(forest.Width, forest.Trees, forest.Bias - level, forest.Input, forest.Link));
    }
}
