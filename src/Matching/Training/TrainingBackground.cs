using Matching.Scoring;

namespace Matching.Training;

/// <summary>Keeps with a model what its training rows were like, so that contributions can be measured against them: how many ended in each leaf, and what each weight added on average.</summary>
internal static class TrainingBackground
{
    /// <summary>The same model, which scores the same, with the rows kept in it.</summary>
    /// <param name="model">The model.</param>
    /// <param name="rows">The rows it was trained on, NaN where missing; each counts once.</param>
    public static AdditiveModel Keep(AdditiveModel model, IReadOnlyList<float[]> rows) =>
        rows.Count == 0 ? model : new AdditiveModel(model.Forest is { } forest ? Counted(forest, rows) : null, model.Linear is { } linear ? Averaged(linear, rows) : null);

    private static Forest Counted(Forest forest, IReadOnlyList<float[]> rows)
    {
        var encoded = new float[rows.Count][];
        Parallel.For(0, encoded.Length, row => forest.Input.Encode(rows[row], encoded[row] = new float[forest.Width]));
        var trees = new Tree[forest.Trees.Count];
        Parallel.For(0, trees.Length, t =>
        {
            var covers = new double[forest.Trees[t].Leaves.Length];
            foreach (var row in encoded) covers[ForestOracle.Leaf(forest.Trees[t], row)]++;
            trees[t] = forest.Trees[t] with { Covers = covers };
        });
        return new Forest(forest.Width, trees, forest.Bias, forest.Input, forest.Link);
    }

    private static LinearModel Averaged(LinearModel linear, IReadOnlyList<float[]> rows) => new(
        linear.Weights, linear.WhenMissing, linear.Bias, [.. Enumerable.Range(0, linear.Features).Select(feature => rows.Average(row => linear.Part(feature, row[feature])))]);
}
