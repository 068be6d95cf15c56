namespace Matching.Scoring;

/// <summary>A probability for every score, rising with it. Implementations are immutable.</summary>
public interface ICalibrationCurve
{
    /// <summary>The method's name on model cards.</summary>
    string Method { get; }

    /// <summary>The probability, 0–1, that goes with a score; never less for a higher score. NaN for NaN.</summary>
    double At(double score);
}
