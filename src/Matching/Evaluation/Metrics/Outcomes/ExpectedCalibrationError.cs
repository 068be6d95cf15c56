namespace Matching.Evaluation;

/// <summary>How far probabilities are from what comes true, on average, 0–1; lower is better, and at most 0.05 is asked for (domain 6.5).</summary>
/// <remarks>
/// <para>ECE = Σ over bins of (n of the bin / n) × |mean predicted − share observed|. Naeini, Cooper and Hauskrecht, "Obtaining well calibrated
/// probabilities using Bayesian binning" (2015). With few cases a bin it is above 0 even for perfect probabilities, and it changes with the
/// bins, so a figure goes with its number of bins and of cases.</para>
/// <para>Ties and borders: see <see cref="ReliabilityBins"/>. Empty: NaN.</para>
/// </remarks>
public static class ExpectedCalibrationError
{
    /// <summary>The name in reports.</summary>
    public const string Name = "ece";

    /// <summary>The error over bins of equal width.</summary>
    /// <param name="probabilities">Probabilities of yes, 0–1.</param>
    /// <param name="outcomes">Whether it was yes, one per probability.</param>
    /// <param name="bins">How many bins, at least 1.</param>
    /// <exception cref="ArgumentException">The lists differ in length, or a probability is NaN or outside 0–1.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bins"/> is below 1.</exception>
    public static double Of(IReadOnlyList<double> probabilities, IReadOnlyList<bool> outcomes, int bins = ReliabilityBins.DefaultCount) =>
        Of(ReliabilityBins.EqualWidth(probabilities, outcomes, bins));

    /// <summary>The error over bins that were made before.</summary>
    public static double Of(IReadOnlyList<ReliabilityBin> bins)
    {
        ArgumentNullException.ThrowIfNull(bins);
        return bins.Count == 0 ? double.NaN : bins.Sum(bin => bin.N * Math.Abs(bin.MeanPredicted - bin.Observed)) / bins.Sum(bin => bin.N);
    }
}
