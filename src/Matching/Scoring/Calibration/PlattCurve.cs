namespace Matching.Scoring;

/// <summary>A logistic curve: 1 / (1 + e^−(slope·score + intercept)).</summary>
/// <remarks>Platt, "Probabilistic outputs for support vector machines" (1999).</remarks>
public sealed record PlattCurve : ICalibrationCurve
{
    /// <summary>The name of the method.</summary>
    public const string Name = "platt";

    /// <summary>Takes the two numbers.</summary>
    /// <param name="slope">How fast the log-odds rise with the score; 0 for a curve that is the same everywhere.</param>
    /// <param name="intercept">The log-odds at score 0.</param>
    /// <exception cref="ArgumentException">The slope is negative, or a number is not finite.</exception>
    public PlattCurve(double slope, double intercept)
    {
        if (!double.IsFinite(slope) || slope < 0) throw new ArgumentException($"The slope is {slope}; it must be 0 or more.", nameof(slope));
        if (!double.IsFinite(intercept)) throw new ArgumentException($"The intercept is {intercept}; it must be finite.", nameof(intercept));
        (Slope, Intercept) = (slope, intercept);
    }

    /// <summary>How fast the log-odds rise with the score.</summary>
    public double Slope { get; }

    /// <summary>The log-odds at score 0.</summary>
    public double Intercept { get; }

    /// <inheritdoc/>
    public string Method => Name;

    /// <inheritdoc/>
    public double At(double score)
    {
        // 0 times infinity is nothing here, and not NaN.
        var rise = Slope == 0 && !double.IsNaN(score) ? 0 : Slope * score;
        return 1 / (1 + Math.Exp(-(rise + Intercept)));
    }
}
