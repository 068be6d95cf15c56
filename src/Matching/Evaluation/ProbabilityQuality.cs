namespace Matching.Evaluation;

/// <summary>How good one method's probabilities are: figures for the report and the points of the diagram.</summary>
/// <param name="Results">auc, pr-auc, brier and ece over all pairs; n is the number of pairs.</param>
/// <param name="Curve">The reliability diagram, ten bins of equal width.</param>
public sealed record ProbabilityQuality(IReadOnlyList<ReportResult> Results, ReliabilityCurve Curve)
{
    /// <summary>Measures probabilities against outcomes.</summary>
    /// <param name="method">Whose probabilities.</param>
    /// <param name="probabilities">Probabilities of yes, 0–1.</param>
    /// <param name="outcomes">Whether it was yes, one per probability.</param>
    /// <param name="seed">Seed of the interval of the Brier score; the others have none, as they are no means over pairs.</param>
    /// <exception cref="ArgumentException">The lists differ in length, or a probability is NaN or outside 0–1.</exception>
    public static ProbabilityQuality Of(string method, IReadOnlyList<double> probabilities, IReadOnlyList<bool> outcomes, int seed)
    {
        var bins = ReliabilityBins.EqualWidth(probabilities, outcomes);
        var errors = probabilities.Zip(outcomes, (p, yes) => Math.Pow(p - (yes ? 1 : 0), 2)).ToArray();
        return new ProbabilityQuality(
            [
                Result(RocAuc.Name, Alone(RocAuc.Of(probabilities, outcomes), outcomes.Count)),
                Result(PrecisionRecallAuc.Name, Alone(PrecisionRecallAuc.Of(probabilities, outcomes), outcomes.Count)),
                Result(BrierScore.Name, Bootstrap.Interval(errors, seed)),
                Result(ExpectedCalibrationError.Name, Alone(ExpectedCalibrationError.Of(bins), outcomes.Count)),
            ],
            new ReliabilityCurve(method, bins));

        ReportResult Result(string metric, Estimate estimate) => ReportResult.Of(method, ReportResult.Whole, metric, "ratio", estimate);
    }

    private static Estimate Alone(double value, int n) => double.IsNaN(value) ? new Estimate(null, null, null, 0) : new Estimate(value, null, null, n);
}
