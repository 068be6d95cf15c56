using MathNet.Numerics.Random;
using MathNet.Numerics.Statistics;

namespace Matching.Evaluation;

/// <summary>Intervals for a mean over queries, by drawing the queries again with replacement.</summary>
/// <remarks>
/// Percentile method of Efron and Tibshirani, "An Introduction to the Bootstrap" (1993), chapter 13, over queries as domain 6.5 asks. It takes
/// queries as independent: where one place supplies many queries the true interval is wider, see <see cref="ClusterBootstrap"/>. With few queries it is too narrow (at n = 10
/// nominal 95 % covers about 90 %), which is why reports warn below 30.
/// </remarks>
public static class Bootstrap
{
    /// <summary>The mean of the values and its percentile interval.</summary>
    /// <param name="values">One value per query; NaN = the query has none and is left out.</param>
    /// <param name="seed">Seed of the draws. The same values and seed give the same interval.</param>
    /// <param name="resamples">How often the queries are drawn again, at least 1; 1 000 by domain 6.5.</param>
    /// <param name="confidence">Share of the resampled means that the interval holds, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="resamples"/> or <paramref name="confidence"/> is out of range.</exception>
    /// <exception cref="ArgumentException">A value is infinite; the message names its place.</exception>
    public static Estimate Interval(IReadOnlyList<double> values, int seed, int resamples = 1000, double confidence = 0.95)
    {
        Demand(resamples, confidence);
        var known = Known(values);
        if (known.Length == 0) return new Estimate(null, null, null, 0);
        var mean = known.Average();
        if (known.Length == 1) return new Estimate(mean, null, null, 1);

        var (low, high) = Between(ResampledMeans(known, seed, resamples), confidence);
        return new Estimate(mean, low, high, known.Length);
    }

    /// <summary>Demands that an interval can be drawn.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    internal static void Demand(int resamples, double confidence)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(resamples, 1);
        if (!(confidence is > 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "A confidence lies above 0 and below 1.");
    }

    /// <summary>The percentiles of resampled means between which the given share of them lies. Sorts the means.</summary>
    internal static (double Low, double High) Between(double[] means, double confidence)
    {
        Array.Sort(means);
        var tail = (1 - confidence) / 2;
        return (Quantile(means, tail), Quantile(means, 1 - tail));
    }

    private static double[] ResampledMeans(double[] values, int seed, int resamples)
    {
        // Not System.Random: its sequence for a seed may change with the runtime, and a report has to be reproducible later.
        var random = new Xoshiro256StarStar(seed, threadSafe: false);
        var draws = new int[values.Length];
        var means = new double[resamples];
        for (var i = 0; i < resamples; i++)
        {
            random.NextInt32s(draws, 0, values.Length);
            var sum = 0.0;
            foreach (var draw in draws) sum += values[draw];
            means[i] = sum / values.Length;
        }

        return means;
    }

    private static double[] Known(IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        for (var i = 0; i < values.Count; i++)
            if (double.IsInfinity(values[i]))
                throw new ArgumentException($"Value {i} is {values[i]}; a query's value is finite, or NaN when it has none.", nameof(values));
        return [.. values.Where(value => !double.IsNaN(value))];
    }

    // R7, linear between order statistics: what R and NumPy do unless told otherwise.
    private static double Quantile(double[] sorted, double share) =>
        SortedArrayStatistics.QuantileCustom(sorted, share, QuantileDefinition.R7);
}
