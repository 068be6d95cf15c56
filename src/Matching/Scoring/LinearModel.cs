namespace Matching.Scoring;

/// <summary>A weighted sum of features: what is served of a trained linear combiner, free of the library that trained it.</summary>
/// <remarks>
/// Every feature adds its own part, <c>weight · value</c> where it is known and a constant of its own where it is missing, so that the parts explain the
/// score exactly.
/// </remarks>
public sealed class LinearModel
{
    /// <summary>Takes weights.</summary>
    /// <param name="weights">One a feature.</param>
    /// <param name="whenMissing">What a feature adds when it is missing; one a feature.</param>
    /// <param name="bias">Added to every score.</param>
    /// <param name="meanParts">What each feature added on average over the training rows; null when nobody knows. It changes no score.</param>
    /// <exception cref="ArgumentException">The lists differ in length, are empty, or hold a number that is not finite; the message names the feature.</exception>
    public LinearModel(IReadOnlyList<double> weights, IReadOnlyList<double> whenMissing, double bias = 0, IReadOnlyList<double>? meanParts = null)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(whenMissing);
        if (weights.Count == 0) throw new ArgumentException("There is no feature to weigh.", nameof(weights));
        if (weights.Count != whenMissing.Count) throw new ArgumentException($"There are {weights.Count} weights but {whenMissing.Count} values for missing features.", nameof(whenMissing));
        for (var i = 0; i < weights.Count; i++)
        {
            if (!double.IsFinite(weights[i]) || !double.IsFinite(whenMissing[i]))
                throw new ArgumentException($"Feature {i} has weight {weights[i]} and adds {whenMissing[i]} when missing; both must be finite.", nameof(weights));
        }

        if (!double.IsFinite(bias)) throw new ArgumentException($"The bias is {bias}; it must be finite.", nameof(bias));
        if (meanParts is not null && (meanParts.Count != weights.Count || meanParts.Any(mean => !double.IsFinite(mean))))
            throw new ArgumentException($"There are {weights.Count} weights but {meanParts.Count} mean parts, or one that is not finite.", nameof(meanParts));
        (Weights, WhenMissing, Bias, MeanParts) = (weights, whenMissing, bias, meanParts);
    }

    /// <summary>One weight a feature.</summary>
    public IReadOnlyList<double> Weights { get; }

    /// <summary>What each feature adds when it is missing.</summary>
    public IReadOnlyList<double> WhenMissing { get; }

    /// <summary>Added to every score.</summary>
    public double Bias { get; }

    /// <summary>What each feature added on average over the training rows; null when nobody knows.</summary>
    public IReadOnlyList<double>? MeanParts { get; }

    /// <summary>Values of a row of features.</summary>
    public int Features => Weights.Count;

    /// <summary>Whether a feature can add anything.</summary>
    /// <param name="feature">The feature's place in the row.</param>
    public bool Uses(int feature) => Weights[feature] != 0 || WhenMissing[feature] != 0;

    /// <summary>What a feature adds to the score: nothing where its weight is 0, even if its value is infinite.</summary>
    /// <param name="feature">The feature's place in the row.</param>
    /// <param name="value">Its value, NaN when missing.</param>
    public double Part(int feature, float value)
    {
        if (float.IsNaN(value)) return WhenMissing[feature];
        return Weights[feature] == 0 ? 0 : Weights[feature] * value;
    }

    /// <summary>The score of a row: the bias, then the parts in the order of the features.</summary>
    /// <param name="values">The features, NaN where missing.</param>
    /// <exception cref="ArgumentException">The row has another length.</exception>
    public double Score(ReadOnlySpan<float> values)
    {
        if (values.Length != Features) throw new ArgumentException($"Expected {Features} values but got {values.Length}.", nameof(values));
        var sum = Bias;
        for (var i = 0; i < values.Length; i++) sum += Part(i, values[i]);
        return sum;
    }
}
