namespace Matching.Models;

/// <summary>What the probabilities of a model rest on.</summary>
public sealed record CardCalibration
{
    /// <summary>The largest expected calibration error with which probabilities are shown.</summary>
    public const double MostEce = 0.05;

    /// <summary>What they are the probability of.</summary>
    public required CalibrationTarget Target { get; init; }

    /// <summary>How the curve was drawn: <c>isotonic</c> or <c>platt</c>.</summary>
    public required string Method { get; init; }

    /// <summary>Labelled pairs, scored by models that had not seen their queries, that it was drawn through.</summary>
    public required int Outcomes { get; init; }

    /// <summary>Of these, those that came true.</summary>
    public required int Positives { get; init; }

    /// <summary>The share that came true, by Laplace's rule.</summary>
    public required double BaseRate { get; init; }

    /// <summary>How much the curve counts against the base rate, 0–1.</summary>
    public required double Weight { get; init; }

    /// <summary>Mean squared error in cross-validation, 0–1.</summary>
    public required double Brier { get; init; }

    /// <summary>Expected calibration error in cross-validation, ten bins of equal width, 0–1.</summary>
    public required double Ece { get; init; }
}
