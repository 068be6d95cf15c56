namespace Matching.Evaluation;

/// <summary>Mean squared error of probabilities, 0–1; lower is better. Saying the share of positives every time scores share × (1 − share).</summary>
/// <remarks>
/// <para>Brier = mean of (probability − outcome)², with outcome 1 for yes and 0 for no. Brier, "Verification of forecasts expressed in terms of
/// probability" (1950), in the form for two outcomes that is used today, half of his own.</para>
/// <para>Ties: do not matter. Empty: NaN.</para>
/// </remarks>
public static class BrierScore
{
    /// <summary>The name in reports.</summary>
    public const string Name = "brier";

    /// <summary>The score.</summary>
    /// <param name="probabilities">Probabilities of yes, 0–1.</param>
    /// <param name="outcomes">Whether it was yes, one per probability.</param>
    /// <exception cref="ArgumentException">The lists differ in length, or a probability is NaN or outside 0–1.</exception>
    public static double Of(IReadOnlyList<double> probabilities, IReadOnlyList<bool> outcomes)
    {
        OutcomeLists.DemandProbabilities(probabilities, outcomes);
        return probabilities.Zip(outcomes, (p, yes) => Math.Pow(p - (yes ? 1 : 0), 2)).DefaultIfEmpty(double.NaN).Average();
    }
}
