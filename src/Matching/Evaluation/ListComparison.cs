using Matching.Domain;

namespace Matching.Evaluation;

/// <summary>Says of each method what its lists are like.</summary>
public static class ListComparison
{
    /// <summary>Every metric of every method in the order given; a note when a list breaks a gate.</summary>
    /// <param name="methods">The methods, with the same queries in the same order.</param>
    /// <param name="metrics">What to measure.</param>
    /// <param name="seed">Seed of the intervals.</param>
    public static Comparison Compare(IReadOnlyList<MethodLists> methods, IReadOnlyList<IListMetric> metrics, int seed)
    {
        ArgumentNullException.ThrowIfNull(methods);
        ArgumentNullException.ThrowIfNull(metrics);
        ReportResult[] results =
        [
            .. methods.SelectMany(method => metrics.Select(metric => ReportResult.Of(method.Method, ReportResult.Whole, metric.Name, metric.Unit, metric.Measure(method, seed)))),
        ];
        var broken = metrics.OfType<GateViolations>().SelectMany(metric => results.Where(r => r.Metric == metric.Name && r.Value > 0)).ToArray();
        return new Comparison(results,
        [
            .. broken.Select(r => new Text(
                $"{r.Method} 的名单中有 {r.Value} 处不可行的候选排在可行的之前：这是错误。",
                $"In the lists of {r.Method} {r.Value} candidates that fail a gate stand above one that fails none: that is a fault.").ToString()),
        ]);
    }
}
