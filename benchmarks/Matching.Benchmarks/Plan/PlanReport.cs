using Matching.Benchmarks.Simulate;
using Matching.Evaluation;

namespace Matching.Benchmarks.Plan;

/// <summary>The trials of all worlds as figures: means over worlds, and the plan against each other method, world by world.</summary>
internal static class PlanReport
{
    public static IEnumerable<ReportResult> Results(IReadOnlyList<Trial> trials, int seed)
    {
        foreach (var slice in trials.GroupBy(t => t.Slice))
        {
            foreach (var method in slice.GroupBy(t => t.Method))
            {
                yield return Mean(method, "true-value", "companies", t => t.True, seed);
                yield return Mean(method, "estimated-value", "companies", t => t.Estimated, seed);
                yield return Mean(method, "time", "s", t => t.Seconds, seed);
                if (!double.IsNaN(method.First().Gap)) yield return Figures.Result(method.Key, slice.Key, "largest-gap", "ratio", new Estimate(method.Max(t => t.Gap), null, null, method.Count()));
            }

            var plan = slice.Where(t => t.Method == "plan").ToArray();
            foreach (var other in slice.GroupBy(t => t.Method).Where(m => m.Key != "plan"))
            {
                var test = PairedRandomization.Test([.. plan.Select(t => t.True)], [.. other.Select(t => t.True)], seed);
                yield return Figures.Result("plan", slice.Key, $"true-value-over-{other.Key}", "companies", test.Difference);
                yield return Figures.Result("plan", slice.Key, $"true-gain-over-{other.Key}", "ratio", Bootstrap.Interval([.. plan.Zip(other, (p, o) => (p.True / o.True) - 1)], seed));
                yield return Figures.Result("plan", slice.Key, $"estimated-gain-over-{other.Key}", "ratio", Bootstrap.Interval([.. plan.Zip(other, (p, o) => (p.Estimated / o.Estimated) - 1)], seed));
                yield return Figures.Result("plan", slice.Key, $"p-over-{other.Key}", "probability", new Estimate(test.PValue, null, null, plan.Length));
            }
        }
    }

    public static void Print(Report report, TextWriter output)
    {
        foreach (var result in report.Results)
        {
            var interval = result.Low is { } low ? $" [{low:0.####}, {result.High:0.####}]" : "";
            output.WriteLine($"{result.Slice,-14} {result.Method,-14} {result.Metric,-32} {result.Value:0.####}{interval} {result.Unit}, n = {result.N}");
        }
    }

    private static ReportResult Mean(IGrouping<string, Trial> method, string metric, string unit, Func<Trial, double> value, int seed) =>
        Figures.Result(method.Key, method.First().Slice, metric, unit, Bootstrap.Interval([.. method.Select(value)], seed));
}
