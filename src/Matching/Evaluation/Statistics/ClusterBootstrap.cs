using MathNet.Numerics.Random;

namespace Matching.Evaluation;

/// <summary>Intervals for a mean over queries that come in clusters, by drawing whole clusters again with replacement.</summary>
/// <remarks>
/// Where one place supplies many queries they rise and fall together, and <see cref="Bootstrap"/> is too sure of itself. Here a cluster is drawn
/// with all of its queries, and each draw's mean is over the queries it holds (Davison and Hinkley, "Bootstrap Methods and their Application",
/// 1997, 3.8; Field and Welsh, "Bootstrapping clustered data", 2007). Percentile method. Too narrow with few clusters, as the other is with few
/// queries. With one query a cluster it draws the same as the other.
/// </remarks>
public static class ClusterBootstrap
{
    /// <summary>The mean of the values and its percentile interval.</summary>
    /// <param name="values">One value per query; NaN = the query has none and is left out.</param>
    /// <param name="clusters">The cluster of each query, such as its place.</param>
    /// <param name="seed">Seed of the draws. The same values, clusters and seed give the same interval.</param>
    /// <param name="resamples">How often the clusters are drawn again, at least 1.</param>
    /// <param name="confidence">Share of the resampled means that the interval holds, above 0 and below 1.</param>
    /// <returns>The estimate over all queries; without interval when they are of one cluster, which says nothing about spread.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="resamples"/> or <paramref name="confidence"/> is out of range.</exception>
    /// <exception cref="ArgumentException">The lists differ in length, or a value is infinite.</exception>
    public static Estimate Interval(IReadOnlyList<double> values, IReadOnlyList<string> clusters, int seed, int resamples = 1000, double confidence = 0.95)
    {
        Bootstrap.Demand(resamples, confidence);
        var (sums, counts) = Clusters.Sum(values, clusters);
        if (sums.Length == 0) return new Estimate(null, null, null, 0);
        var n = counts.Sum();
        var mean = sums.Sum() / n;
        if (sums.Length == 1) return new Estimate(mean, null, null, n);

        var (low, high) = Bootstrap.Between(ResampledMeans(sums, counts, seed, resamples), confidence);
        return new Estimate(mean, low, high, n);
    }

    private static double[] ResampledMeans(double[] sums, int[] counts, int seed, int resamples)
    {
        var random = new Xoshiro256StarStar(seed, threadSafe: false);
        var draws = new int[sums.Length];
        var means = new double[resamples];
        for (var i = 0; i < resamples; i++)
        {
            random.NextInt32s(draws, 0, sums.Length);
            var sum = 0.0;
            var count = 0;
            foreach (var draw in draws)
            {
                sum += sums[draw];
                count += counts[draw];
            }

            means[i] = sum / count;
        }

        return means;
    }
}
