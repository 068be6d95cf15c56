using Matching.Scoring;

namespace Matching.Training;

/// <summary>Platt scaling: the logistic curve of the greatest likelihood, towards targets that are not quite 0 and 1.</summary>
/// <remarks>
/// Targets (n₊+1)/(n₊+2) and 1/(n₋+2) as in Platt (1999); Newton's method with backtracking as in Lin, Lin and Weng, "A note on Platt's probabilistic
/// outputs for support vector machines" (2007). A curve that would fall becomes level: a model whose scores mislead gives everybody the same.
/// </remarks>
public static class PlattScaling
{
    private const int MostSteps = 100;
    private const double Ridge = 1e-12, SmallGradient = 1e-10, LeastStep = 1e-10;

    /// <summary>Fits.</summary>
    /// <param name="scores">The scores, finite; at least one.</param>
    /// <param name="outcomes">Whether each came true.</param>
    /// <param name="trust">
    /// How strongly the slope is drawn to 1, as is right for scores that are log-odds: the precision of a normal prior on it, in units of one over the spread
    /// of the scores squared; 0 for not at all.
    /// </param>
    /// <exception cref="ArgumentException">There is no score, the lists differ in length, or a score is not finite.</exception>
    public static PlattCurve Fit(ReadOnlySpan<double> scores, ReadOnlySpan<bool> outcomes, double trust = 0)
    {
        ScoredOutcomes.Demand(scores, outcomes);
        var positives = outcomes.Count(true);
        double high = (positives + 1.0) / (positives + 2), low = 1.0 / (scores.Length - positives + 2);

        // Scores of any size are brought to one, so that neither the steps nor the ridge depend on it.
        var (center, spread) = Size(scores);
        var (x, targets) = (new double[scores.Length], new double[scores.Length]);
        for (var i = 0; i < x.Length; i++) (x[i], targets[i]) = (spread > 0 ? (scores[i] - center) / spread : 0, outcomes[i] ? high : low);
        var mean = targets.Average();
        var level = Math.Log(mean / (1 - mean));
        var (slope, intercept) = Newton(x, targets, level, spread, trust);
        return slope > 0 && double.IsFinite(slope / spread) ? new PlattCurve(slope / spread, intercept - (slope * center / spread)) : new PlattCurve(0, level);
    }

    private static (double Slope, double Intercept) Newton(double[] x, double[] targets, double level, double expected, double trust)
    {
        double slope = 0, intercept = level, loss = Loss(x, targets, slope, intercept) + Doubt(slope);
        for (var step = 0; step < MostSteps; step++)
        {
            double g1 = trust * (slope - expected), g2 = 0, h11 = Ridge + trust, h22 = Ridge, h12 = 0;
            for (var i = 0; i < x.Length; i++)
            {
                var p = 1 / (1 + Math.Exp(-((slope * x[i]) + intercept)));
                double off = p - targets[i], curve = p * (1 - p);
                (g1, g2) = (g1 + (off * x[i]), g2 + off);
                (h11, h22, h12) = (h11 + (curve * x[i] * x[i]), h22 + curve, h12 + (curve * x[i]));
            }

            if (Math.Abs(g1) < SmallGradient && Math.Abs(g2) < SmallGradient) break;
            var det = (h11 * h22) - (h12 * h12);
            double d1 = -((h22 * g1) - (h12 * g2)) / det, d2 = -((h11 * g2) - (h12 * g1)) / det, descent = (g1 * d1) + (g2 * d2);
            var size = 1.0;
            for (; size >= LeastStep; size /= 2)
            {
                var tried = Loss(x, targets, slope + (size * d1), intercept + (size * d2)) + Doubt(slope + (size * d1));
                if (!(tried <= loss + (1e-4 * size * descent))) continue;
                (slope, intercept, loss) = (slope + (size * d1), intercept + (size * d2), tried);
                break;
            }

            if (size < LeastStep) break;
        }

        return (slope, intercept);

        double Doubt(double at) => trust / 2 * (at - expected) * (at - expected);
    }

    // Written so that neither a large nor a small exponent overflows.
    private static double Loss(double[] x, double[] targets, double slope, double intercept)
    {
        var sum = 0.0;
        for (var i = 0; i < x.Length; i++)
        {
            var z = (slope * x[i]) + intercept;
            sum += Math.Max(z, 0) - (targets[i] * z) + Math.Log(1 + Math.Exp(-Math.Abs(z)));
        }

        return sum;
    }

    private static (double Center, double Spread) Size(ReadOnlySpan<double> scores)
    {
        double sum = 0, squares = 0;
        foreach (var score in scores) sum += score;
        var center = sum / scores.Length;
        foreach (var score in scores) squares += (score - center) * (score - center);
        return (center, Math.Sqrt(squares / scores.Length));
    }
}
