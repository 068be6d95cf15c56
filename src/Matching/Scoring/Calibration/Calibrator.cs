namespace Matching.Scoring;

/// <summary>
/// Makes a probability of a model's score: a curve through what came of earlier scores, drawn towards the base rate where little is known, and never
/// quite 0 or 1. It never falls where the score rises, so it changes no order. Immutable.
/// </summary>
public sealed record Calibrator
{
    /// <summary>Takes the parts.</summary>
    /// <param name="curve">What earlier scores led to.</param>
    /// <param name="baseRate">The share of positive outcomes among all, between 0 and 1.</param>
    /// <param name="weight">How much the curve counts against the base rate, 0–1.</param>
    /// <param name="least">The least probability that is ever said, and the least of its contrary; above 0, at most the base rate or its contrary.</param>
    /// <exception cref="ArgumentException">A number is outside its range.</exception>
    public Calibrator(ICalibrationCurve curve, double baseRate, double weight, double least)
    {
        ArgumentNullException.ThrowIfNull(curve);
        if (baseRate is not (> 0 and < 1)) throw new ArgumentException($"The base rate is {baseRate}; it must lie between 0 and 1.", nameof(baseRate));
        if (weight is not (>= 0 and <= 1)) throw new ArgumentException($"The weight is {weight}; it must be 0 to 1.", nameof(weight));
        if (!(least > 0 && least <= Math.Min(baseRate, 1 - baseRate)))
            throw new ArgumentException($"The least probability is {least}; it must be above 0 and leave room for the base rate {baseRate}.", nameof(least));
        (Curve, BaseRate, Weight, Least) = (curve, baseRate, weight, least);
    }

    /// <summary>What earlier scores led to.</summary>
    public ICalibrationCurve Curve { get; }

    /// <summary>The share of positive outcomes among all.</summary>
    public double BaseRate { get; }

    /// <summary>How much the curve counts against the base rate, 0–1.</summary>
    public double Weight { get; }

    /// <summary>The least probability that is ever said, and the least of its contrary.</summary>
    public double Least { get; }

    /// <summary>The probability that goes with a score, between 0 and 1.</summary>
    /// <param name="score">A score before <see cref="AdditiveModel.Link"/>, as <see cref="CompiledModel"/> gives it.</param>
    /// <returns>The probability; NaN for NaN.</returns>
    public double Probability(double score) => Math.Clamp(BaseRate + (Weight * (Curve.At(score) - BaseRate)), Least, 1 - Least);
}
