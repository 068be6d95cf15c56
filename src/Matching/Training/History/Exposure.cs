namespace Matching.Training;

/// <summary>How likely each candidate was to be approached, learned from who was and from a sample of who was not.</summary>
/// <remarks>
/// Staff approach the big, the known and the near first, so that what they heard says most about those. Every approached candidate then counts
/// ē / e: the mean chance of being approached over its own, at most ten times and at least a tenth (stabilised inverse propensity weights: Robins, Hernán and
/// Brumback, "Marginal structural models and causal inference in epidemiology", 2000; clipped as domain 6.4 says).
/// </remarks>
internal static class Exposure
{
    /// <summary>The most that a candidate may count, and one over the least.</summary>
    public const double Clip = 10;

    private const double Ridge = 5;

    // One whom nobody would have approached must not decide what the mean is.
    private const double MostOdds = 1_000;

    /// <summary>How much each approached candidate counts.</summary>
    /// <param name="table">Approached candidates and a sample of the others.</param>
    /// <param name="approached">For each row whether it was approached.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>One weight a row, 1 on average over the approached before clipping; 1 for the others.</returns>
    public static double[] Weights(RankingTable table, IReadOnlyList<bool> approached, CancellationToken cancel)
    {
        var weights = new double[table.Rows.Count];
        Array.Fill(weights, 1);
        if (approached.All(a => a) || !approached.Any(a => a)) return weights;
        var asked = table with { Grades = [.. approached.Select(a => a ? 1 : 0)], Weights = null, Prior = null, Signs = null };
        var model = new OrderedLogit(Ridge).Train(asked, seed: 0, cancel);
        double sum = 0;
        for (var row = 0; row < weights.Length; row++)
        {
            // The odds of the sample are those of all candidates but for a factor, which the mean takes out again.
            if (approached[row]) sum += weights[row] = Math.Min(1 + Math.Exp(-model.Score(table.Rows[row])), MostOdds);
        }

        var mean = sum / approached.Count(a => a);
        for (var row = 0; row < weights.Length; row++)
        {
            if (approached[row]) weights[row] = Math.Clamp(weights[row] / mean, 1 / Clip, Clip);
        }

        return weights;
    }
}
