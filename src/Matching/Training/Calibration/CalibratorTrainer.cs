using Matching.Models;
using Matching.Scoring;

namespace Matching.Training;

/// <summary>
/// Learns what probability goes with a score: by Platt scaling or, where there are many outcomes, isotonic regression, whichever says it better of queries it did
/// not see.
/// </summary>
/// <remarks>
/// Outcomes are of companies that were approached, the large and near ones; probabilities are wanted for others too, of whom fewer come. A curve that follows
/// a few hundred outcomes closely errs the more, the farther it is from them. Weighting outcomes by the chance of being approached was tried on simulated
/// districts: it helped some and spoiled others, and the mean error stayed.
/// </remarks>
public static class CalibratorTrainer
{
    /// <summary>Fewest outcomes of either kind, positive and not, that a curve is fitted to.</summary>
    public const int LeastOfEach = 10;

    /// <summary>Folds of the comparison.</summary>
    public const int Folds = 5;

    /// <summary>How many outcomes at the base rate are taken as seen beforehand: with n outcomes the curve counts n / (n + 10).</summary>
    /// <remarks>
    /// The weight of n trials against the prior of a beta-binomial model of strength 10: at 10 outcomes a probability lies half-way between the curve and
    /// the base rate, at 100 a tenth of the way from the curve, at 1,000 a hundredth.
    /// </remarks>
    public const int PriorStrength = 10;

    /// <summary>Fewest outcomes for a curve of any form.</summary>
    /// <remarks>With fewer it overfits, and Platt scaling does better (Niculescu-Mizil and Caruana, "Predicting good probabilities with supervised learning", 2005).</remarks>
    public const int LeastForIsotonic = 1_000;

    // The scores of linear combiners are log-odds already. As much as 180 outcomes say of the slope, where one in three comes true; on simulated districts
    // half as much and twice as much did about as well.
    private const double TrustInLogOdds = 40;

    private delegate ICalibrationCurve Fit(ReadOnlySpan<double> scores, ReadOnlySpan<bool> outcomes);

    /// <summary>Learns.</summary>
    /// <param name="outcomes">What earlier scores led to.</param>
    /// <param name="target">What counts as coming true.</param>
    /// <returns>The calibrator and how well its method did on queries it did not see; null when the outcomes are too few.</returns>
    /// <exception cref="ArgumentException">The lists differ in length, or a score is not finite.</exception>
    public static (Calibrator Calibrator, CardCalibration Card)? Train(ScoredOutcomes outcomes, CalibrationTarget target)
    {
        var positives = outcomes.Positives;
        if (positives < LeastOfEach || outcomes.Scores.Length - positives < LeastOfEach || outcomes.Queries.Distinct().Count() < Folds) return null;

        // The simpler curve where both are as good.
        var (method, foreseen) = Methods(outcomes.Scores.Length).Select(fit => (Method: fit, Foreseen: Foresee(outcomes, fit))).MinBy(m => CalibrationError.Brier(m.Foreseen, outcomes.Outcomes));
        var calibrator = Draw(outcomes, method);
        return (calibrator, new CardCalibration
        {
            Target = target,
            Method = calibrator.Curve.Method,
            Outcomes = outcomes.Scores.Length,
            Positives = positives,
            BaseRate = calibrator.BaseRate,
            Weight = calibrator.Weight,
            Brier = CalibrationError.Brier(foreseen, outcomes.Outcomes),
            Ece = CalibrationError.Expected(foreseen, outcomes.Outcomes),
        });
    }

    private static Fit[] Methods(int outcomes)
    {
        Fit platt = (scores, came) => PlattScaling.Fit(scores, came, TrustInLogOdds);
        return outcomes < LeastForIsotonic ? [platt] : [platt, PoolAdjacentViolators.Fit];
    }

    // Folds are runs of neighboring queries, so that what was learned of a query or of its month is not asked of it.
    private static double[] Foresee(ScoredOutcomes all, Fit fit)
    {
        var (first, count) = (all.Queries[0], all.Queries[^1] - all.Queries[0] + 1L);
        var foreseen = new double[all.Scores.Length];
        for (var fold = 0; fold < Folds; fold++)
        {
            var others = all.Where(i => FoldOf(i) != fold);
            var calibrator = others.Scores.Length > 0 ? Draw(others, fit) : null;
            for (var i = 0; i < foreseen.Length; i++)
            {
                if (FoldOf(i) == fold) foreseen[i] = calibrator?.Probability(all.Scores[i]) ?? 0.5;
            }
        }

        return foreseen;

        int FoldOf(int i) => (int)((all.Queries[i] - first) * Folds / count);
    }

    // The base rate is Laplace's, and nothing is said to be surer than he would say after as many outcomes of one kind.
    private static Calibrator Draw(ScoredOutcomes outcomes, Fit fit)
    {
        double n = outcomes.Scores.Length;
        return new Calibrator(fit(outcomes.Scores, outcomes.Outcomes), (outcomes.Positives + 1) / (n + 2), n / (n + PriorStrength), 1 / (n + 2));
    }
}
