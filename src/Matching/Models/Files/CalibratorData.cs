using Matching.Scoring;

namespace Matching.Models;

/// <summary>What makes probabilities of scores, as files hold it; either slope and intercept or the points of a curve.</summary>
internal sealed record CalibratorData(string Method, double? Slope, double? Intercept, double[]? Scores, double[]? Probabilities, double BaseRate, double Weight, double Least)
{
    public static CalibratorData Of(Calibrator calibrator) => calibrator.Curve switch
    {
        PlattCurve platt => new(PlattCurve.Name, platt.Slope, platt.Intercept, null, null, calibrator.BaseRate, calibrator.Weight, calibrator.Least),
        IsotonicCurve isotonic => new(IsotonicCurve.Name, null, null, [.. isotonic.Scores], [.. isotonic.Probabilities], calibrator.BaseRate, calibrator.Weight, calibrator.Least),
        var other => throw new NotSupportedException($"No file holds a curve of {other.Method}."),
    };

    public Calibrator ToCalibrator() => new(
        (Method, Slope, Intercept, Scores, Probabilities) switch
        {
            (PlattCurve.Name, { } slope, { } intercept, _, _) => new PlattCurve(slope, intercept),
            (IsotonicCurve.Name, _, _, { } scores, { } probabilities) => new IsotonicCurve(scores, probabilities),
            _ => throw new ArgumentException($"'{Method}' is no known method, or its numbers are missing."),
        },
        BaseRate,
        Weight,
        Least);
}
