namespace Matching.Evaluation;

/// <summary>Values summed up by cluster, for statistics that take clusters and not queries as independent.</summary>
internal static class Clusters
{
    /// <summary>Sum and count of the values of each cluster, clusters in the order in which they first appear.</summary>
    /// <param name="values">One value per query; NaN = the query has none and is left out.</param>
    /// <param name="clusters">The cluster of each query.</param>
    /// <exception cref="ArgumentException">The lists differ in length, or a value is infinite.</exception>
    public static (double[] Sums, int[] Counts) Sum(IReadOnlyList<double> values, IReadOnlyList<string> clusters)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(clusters);
        if (values.Count != clusters.Count)
            throw new ArgumentException($"There are {values.Count} values and {clusters.Count} clusters; each query needs its cluster.", nameof(clusters));
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var sums = new List<double>();
        var counts = new List<int>();
        for (var i = 0; i < values.Count; i++)
        {
            if (double.IsInfinity(values[i])) throw new ArgumentException($"Value {i} is {values[i]}; a query's value is finite, or NaN when it has none.", nameof(values));
            if (double.IsNaN(values[i])) continue;
            if (!places.TryGetValue(clusters[i], out var place))
            {
                places[clusters[i]] = place = sums.Count;
                sums.Add(0);
                counts.Add(0);
            }

            sums[place] += values[i];
            counts[place]++;
        }

        return ([.. sums], [.. counts]);
    }
}
