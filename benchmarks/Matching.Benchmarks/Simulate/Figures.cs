using Matching.Evaluation;

namespace Matching.Benchmarks.Simulate;

/// <summary>What was measured, question by question: each method on each slice, with the world that every question belongs to.</summary>
internal sealed class Figures
{
    private readonly Dictionary<(string Slice, string Method), List<double>> _values = [];
    private readonly Dictionary<string, List<string>> _worlds = [];
    private readonly Dictionary<(string Slice, string Method), string> _against = [];

    /// <summary>Adds the questions of one world; the methods answer the same ones.</summary>
    /// <param name="slice">The slice.</param>
    /// <param name="world">The world.</param>
    /// <param name="methods">Each method with its figure for every question.</param>
    /// <param name="tests">Which method is tested against which.</param>
    public void Add(string slice, int world, IReadOnlyList<(string Method, double[] Values)> methods, params IReadOnlyList<(string Method, string Against)> tests)
    {
        var kept = Enumerable.Range(0, methods[0].Values.Length).Where(q => methods.All(m => !double.IsNaN(m.Values[q]))).ToArray();
        lock (_values)
        {
            if (!_worlds.TryGetValue(slice, out var worlds)) _worlds[slice] = worlds = [];
            worlds.AddRange(kept.Select(_ => $"{world}"));
            foreach (var (method, values) in methods)
            {
                if (!_values.TryGetValue((slice, method), out var all)) _values[(slice, method)] = all = [];
                all.AddRange(kept.Select(q => values[q]));
            }

            foreach (var (method, against) in tests) _against[(slice, method)] = against;
        }
    }

    /// <summary>Means with intervals by world, then the paired tests, clustered by world as well.</summary>
    public IEnumerable<ReportResult> Results(int seed)
    {
        foreach (var ((slice, method), values) in _values)
        {
            yield return Result(method, slice, "ndcg@10", "ratio", ClusterBootstrap.Interval(values, _worlds[slice], seed));
            if (_values.TryGetValue((slice, "oracle"), out var oracle) && method != "oracle")
                yield return Result(method, slice, "of-oracle", "ratio", new Estimate(values.Average() / oracle.Average(), null, null, values.Count));
            if (!_against.TryGetValue((slice, method), out var other)) continue;
            var test = PairedRandomization.Test(values, _values[(slice, other)], seed);
            yield return Result(method, slice, $"ndcg@10-over-{other}", "ratio", test.Difference);
            yield return Result(method, slice, $"p-over-{other}", "probability", new Estimate(test.PValue, null, null, values.Count));
            var clustered = ClusterPairedRandomization.Test(values, _values[(slice, other)], _worlds[slice], seed);
            yield return Result(method, slice, $"p-over-{other}-by-world", "probability", new Estimate(clustered.PValue, null, null, values.Count));
        }
    }

    /// <summary>One figure of a report.</summary>
    public static ReportResult Result(string method, string slice, string metric, string unit, Estimate estimate) =>
        ReportResult.Of(method, slice, metric, unit, estimate);
}
