using Matching.Evaluation;

namespace Matching.Benchmarks.Place;

/// <summary>Tests two methods on queries that come in clusters: the signs of a cluster's differences are flipped together.</summary>
internal static class ClusterPairedRandomization
{
    public static PairedTest Test(IReadOnlyList<double> a, IReadOnlyList<double> b, IReadOnlyList<string> clusters, int seed)
    {
        double[] differences = [.. a.Zip(b, (x, y) => x - y)];
        // A mean over queries is a sum over clusters, so the plain test of the clusters' sums is the test that is meant.
        double[] sums = [.. differences.Zip(clusters).GroupBy(pair => pair.Second).Select(group => group.Sum(pair => pair.First))];
        return new PairedTest(ClusterBootstrap.Interval(differences, clusters, seed), PairedRandomization.Test(sums, new double[sums.Length], seed).PValue);
    }
}
