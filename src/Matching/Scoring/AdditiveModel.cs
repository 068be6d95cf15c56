namespace Matching.Scoring;

/// <summary>What is served of a trained model: a forest, a linear combiner, or both, whose scores are added.</summary>
/// <remarks>Sums only, so that it compiles, folds and explains exactly.</remarks>
public sealed class AdditiveModel
{
    /// <summary>Takes the parts.</summary>
    /// <param name="forest">The forest; null for none.</param>
    /// <param name="linear">The linear combiner over the same features; null for none.</param>
    /// <exception cref="ArgumentException">Both are missing, their rows differ in length, or a forest with a link is to be added to something.</exception>
    public AdditiveModel(Forest? forest, LinearModel? linear = null)
    {
        if (forest is null && linear is null) throw new ArgumentException("A model needs a forest or a linear combiner.", nameof(forest));
        if (forest is not null && linear is not null && forest.Input.Features != linear.Features)
            throw new ArgumentException($"The forest reads {forest.Input.Features} features, the linear combiner {linear.Features}.", nameof(linear));
        if (linear is not null && forest is { Link.Kind: not LinkKind.Identity })
            throw new ArgumentException("A forest whose sum is the log-odds of a probability cannot be added to a linear combiner.", nameof(forest));
        (Forest, Linear) = (forest, linear);
    }

    /// <summary>The forest, or null.</summary>
    public Forest? Forest { get; }

    /// <summary>The linear combiner, or null.</summary>
    public LinearModel? Linear { get; }

    /// <summary>Values of a row of features.</summary>
    public int Features => Forest?.Input.Features ?? Linear!.Features;

    /// <summary>What the score means; the score itself wherever there is a linear combiner.</summary>
    public ScoreLink Link => Forest?.Link ?? ScoreLink.Identity;

    /// <summary>The places of the features that can change a score, in order.</summary>
    public IReadOnlyList<int> UsedFeatures()
    {
        var split = Forest?.Trees.SelectMany(tree => tree.Features).Select(column => Forest.Input.Columns[column].Feature).ToHashSet() ?? [];
        return [.. Enumerable.Range(0, Features).Where(feature => split.Contains(feature) || Linear?.Uses(feature) == true)];
    }

    /// <summary>The score of one row, slowly: the oracle of every faster path.</summary>
    /// <param name="values">The features, NaN where missing.</param>
    /// <exception cref="ArgumentException">The row has another length.</exception>
    public double Score(ReadOnlySpan<float> values)
    {
        if (values.Length != Features) throw new ArgumentException($"Expected {Features} values but got {values.Length}.", nameof(values));
        var linear = Linear?.Score(values) ?? 0;
        if (Forest is null) return linear;
        var encoded = new float[Forest.Width];
        Forest.Input.Encode(values, encoded);
        return Forest.Link.Apply(ForestOracle.Score(Forest, encoded)) + linear;
    }
}
