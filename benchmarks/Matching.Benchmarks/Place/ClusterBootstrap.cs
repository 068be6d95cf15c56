using MathNet.Numerics.Random;
using MathNet.Numerics.Statistics;
using Matching.Evaluation;

namespace Matching.Benchmarks.Place;

/// <summary>The interval of a mean over queries that come in clusters, by drawing whole clusters again with replacement (1,000 times, percentiles).</summary>
internal static class ClusterBootstrap
{
    private const int Resamples = 1000;

    public static Estimate Interval(IReadOnlyList<double> values, IReadOnlyList<string> clusters, int seed)
    {
        var sums = values.Zip(clusters).GroupBy(pair => pair.Second).Select(group => (Sum: group.Sum(pair => pair.First), Count: group.Count())).ToArray();
        if (sums.Length < 2) return new Estimate(values.Count > 0 ? values.Average() : null, null, null, values.Count);
        var random = new Xoshiro256StarStar(seed, threadSafe: false);
        var means = new double[Resamples];
        for (var i = 0; i < Resamples; i++)
        {
            var drawn = sums.Select(_ => sums[random.Next(sums.Length)]).ToArray();
            means[i] = drawn.Sum(cluster => cluster.Sum) / drawn.Sum(cluster => cluster.Count);
        }

        Array.Sort(means);
        double At(double share) => SortedArrayStatistics.QuantileCustom(means, share, QuantileDefinition.R7);
        return new Estimate(values.Average(), At(0.025), At(0.975), values.Count);
    }
}
