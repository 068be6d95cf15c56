using Matching.Domain;

namespace Matching.Evaluation;

/// <summary>Measures several methods on the same queries and tests the model against the best of the others.</summary>
public static class MethodComparison
{
    /// <summary>The method that is tested against the others.</summary>
    public const string Model = "model";

    /// <summary>Metric of the model's mean advantage over the best of the others.</summary>
    public const string Difference = "ndcg@10-difference";

    /// <summary>Metric of the chance that so large an advantage arises between equals.</summary>
    public const string PValue = "p-value";

    /// <summary>Below this many queries the notes warn that the intervals are wide, and narrower than they should be.</summary>
    public const int FewQueries = 30;

    private static readonly Ndcg Deciding = new(10);

    /// <summary>Every metric with a 95 % bootstrap interval for every method, and the paired test of <see cref="Model"/>.</summary>
    /// <remarks>
    /// The test is a result of the model with metric <c>ndcg@10-difference</c> (model minus the other, with interval) and one with
    /// <c>p-value</c>. The other is the method with the highest mean NDCG@10 on these very queries, the first given when several are equal;
    /// choosing it by the same queries leans against the model, never for it. A note names it.
    /// </remarks>
    /// <param name="methods">The methods, with the same queries in the same order and the same judged grades per query.</param>
    /// <param name="seed">Seed of intervals and test; the same rankings and seed give the same numbers.</param>
    /// <param name="slice">Which part of the data the queries are.</param>
    /// <param name="metrics">What to measure; <see cref="RankingMetrics.Standard"/> when null.</param>
    /// <exception cref="ArgumentException">
    /// There is no method, a name comes twice, or two methods differ in their queries or in what is judged; the message names the first query.
    /// </exception>
    public static Comparison Compare(
        IReadOnlyList<MethodRankings> methods, int seed, string slice = ReportResult.Whole, IReadOnlyList<IRankingMetric>? metrics = null)
    {
        MethodAgreement.Demand(methods);
        var results = new List<ReportResult>();
        foreach (var (method, rankings) in methods)
            foreach (var metric in metrics ?? RankingMetrics.Standard)
                results.Add(ReportResult.Of(method, slice, metric.Name, "ratio", Bootstrap.Interval(Values(rankings, metric), seed)));

        var notes = new List<string>();
        WarnOfFewQueries(methods[0].Rankings, notes);
        TestModel(methods, seed, slice, results, notes);
        return new Comparison(results, notes);
    }

    private static void TestModel(IReadOnlyList<MethodRankings> methods, int seed, string slice, List<ReportResult> results, List<string> notes)
    {
        var model = methods.FirstOrDefault(m => m.Method == Model);
        var others = methods.Where(m => m.Method != Model).ToList();
        if (model is null || others.Count == 0)
        {
            notes.Add(new Text("没有可比较的模型和其他方法,未做配对检验。", "No paired test: it needs the model and at least one other method.").ToString());
            return;
        }

        // MaxBy takes the first of equals, and an undefined mean (no query with a grade) counts as 0 for all methods alike.
        var best = others.MaxBy(m => Values(m.Rankings, Deciding).Where(v => !double.IsNaN(v)).DefaultIfEmpty(0).Average())!;
        var test = PairedRandomization.Test(Values(model.Rankings, Deciding), Values(best.Rankings, Deciding), seed);
        results.Add(ReportResult.Of(Model, slice, Difference, "ratio", test.Difference));
        results.Add(ReportResult.Of(Model, slice, PValue, "probability", new Estimate(test.PValue, null, null, test.Difference.N)));
        notes.Add(new Text(
            $"配对检验:模型与其他方法中 {Deciding.Name} 最高的 {best.Method} 比较。",
            $"Paired test: the model against {best.Method}, the best of the others by {Deciding.Name}.").ToString());
    }

    private static void WarnOfFewQueries(IReadOnlyList<JudgedRanking> rankings, List<string> notes)
    {
        var positive = rankings.Count(r => r.Positives > 0);
        if (positive < rankings.Count)
            notes.Add(new Text(
                $"{rankings.Count} 个查询中有 {rankings.Count - positive} 个没有正例,不计入只看正例的指标。",
                $"{rankings.Count - positive} of {rankings.Count} queries have no positive and are left out of the metrics that count positives.").ToString());
        if (positive < FewQueries)
            notes.Add(new Text(
                $"只有 {positive} 个有正例的查询(少于 {FewQueries} 个):结果很不确定,置信区间偏窄。",
                $"Only {positive} queries with a positive (fewer than {FewQueries}): the numbers are uncertain and the intervals too narrow.").ToString());
    }

    private static double[] Values(IReadOnlyList<JudgedRanking> rankings, IRankingMetric metric) => [.. rankings.Select(metric.Evaluate)];
}
