namespace Matching.Evaluation;

/// <summary>Tests whether two methods differ on queries that come in clusters, by flipping the signs of whole clusters at random.</summary>
/// <remarks>
/// As <see cref="PairedRandomization"/>, with the cluster as the unit that is independent: all differences of a cluster keep or turn their sign
/// together, the mean over queries being the statistic (Gail et al., "On design considerations and randomization-based inference for community
/// intervention trials", 1996). With few clusters p cannot get small: at least 2 / 2^clusters.
/// </remarks>
public static class ClusterPairedRandomization
{
    /// <summary>Tests the mean of <paramref name="a"/> − <paramref name="b"/> against 0, two-sided.</summary>
    /// <param name="a">Values of the first method, one per query.</param>
    /// <param name="b">Values of the second method for the same queries in the same order. A pair with a NaN is left out.</param>
    /// <param name="clusters">The cluster of each query.</param>
    /// <param name="seed">Seed of the sign flips and of the interval, which is by <see cref="ClusterBootstrap"/>.</param>
    /// <param name="rounds">How many sign patterns are drawn when there are more clusters than <see cref="PairedRandomization.ExactUpTo"/>, at least 1.</param>
    /// <exception cref="ArgumentException">The lists differ in length, or a difference is infinite.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rounds"/> is below 1.</exception>
    public static PairedTest Test(IReadOnlyList<double> a, IReadOnlyList<double> b, IReadOnlyList<string> clusters, int seed, int rounds = 10_000)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rounds, 1);
        var differences = PairedRandomization.Differences(a, b);
        var (sums, _) = Clusters.Sum(differences, clusters);
        return new PairedTest(ClusterBootstrap.Interval(differences, clusters, seed), PairedRandomization.PValue(sums, seed, rounds));
    }
}
