using System.Diagnostics;
using System.Globalization;
using Matching.Affinity;
using Matching.Domain;
using Matching.Evaluation;

namespace Matching.Benchmarks.Place;

/// <summary>The test's figures in the shape of every report.</summary>
internal static class PlaceReport
{
    public const string Clustered = "-clustered", Difference = "-difference", PValue = "p-value";

    public static readonly IRankingMetric Deciding = new Ndcg(10);
    private static readonly IRankingMetric[] Metrics = [new Ndcg(1), new Ndcg(5), Deciding, new Mrr()];

    public static Report Of(PlaceData data, IReadOnlyList<PlaceRun> runs, string command, int seed) => new()
    {
        Command = command,
        Version = typeof(MatchingEngine).Assembly.GetName().Version?.ToString(3) ?? "unknown",
        Cpu = $"{CpuName.Current()}, {Environment.ProcessorCount} cores",
        Seed = seed,
        DataKind = DataKind.Real,
        Results =
        [
            .. runs.SelectMany(run => PlaceSlice.All.SelectMany(slice => Results(run, slice, seed))),
            .. runs.SelectMany(run => Validation(run, seed)),
            .. runs.SelectMany(Times),
        ],
        Notes = [.. Notes(data, runs)],
    };

    private static IEnumerable<ReportResult> Results(PlaceRun run, PlaceSlice slice, int seed)
    {
        var name = slice.Name + run.Suffix;
        int[] queries = slice.Queries(run.Data, run.Test);
        if (queries.Length == 0) yield break;
        string[] places = [.. queries.Select(query => run.Data.Places[run.Data.Settlements[run.Test.Queries[query]].Place].Id)];
        MethodRankings[] methods = [.. run.Methods.Select(method => slice.Rank(method, run.Data, run.Test))];
        foreach (var result in MethodComparison.Compare(methods, seed, name, Metrics).Results) yield return result;

        foreach (var method in methods)
            yield return Result(method.Method, name, Deciding.Name + Clustered, "ratio", ClusterBootstrap.Interval(Values(method), places, seed));
        var best = BestBaseline(methods);
        var test = ClusterPairedRandomization.Test(Values(methods[0]), Values(best), places, seed);
        yield return Result(PlaceMethod.Model, name, Deciding.Name + Difference + Clustered, "ratio", test.Difference);
        yield return Result(PlaceMethod.Model, name, PValue + Clustered, "probability", new Estimate(test.PValue, null, null, test.Difference.N));
    }

    private static IEnumerable<ReportResult> Validation(PlaceRun run, int seed)
    {
        var name = "before-the-split" + run.Suffix;
        var (model, logistic) = (run.Model.Validation, run.Model.ValidationOfLogistic);
        yield return Result(PlaceMethod.Model, name, Deciding.Name, "ratio", Bootstrap.Interval(model, seed));
        yield return Result("logistic-regression", name, Deciding.Name, "ratio", Bootstrap.Interval(logistic, seed));
        var test = PairedRandomization.Test(model, logistic, seed);
        yield return Result(PlaceMethod.Model, name, Deciding.Name + Difference, "ratio", test.Difference);
        yield return Result(PlaceMethod.Model, name, PValue, "probability", new Estimate(test.PValue, null, null, test.Difference.N));
    }

    // As the paired test chooses it: the highest mean, the first of equals.
    private static MethodRankings BestBaseline(IEnumerable<MethodRankings> methods) =>
        methods.Where(method => method.Method != PlaceMethod.Model).MaxBy(method => Values(method).Average())!;

    private static double[] Values(MethodRankings method) => [.. method.Rankings.Select(Deciding.Evaluate)];

    private static IEnumerable<ReportResult> Times(PlaceRun run) =>
        run.Methods.Where(method => method.Name != PlaceMethod.Random)
            .Select(method => Result(method.Name, "all" + run.Suffix, "learn and rank", "s", new Estimate(method.Seconds, null, null, 1)));

    private static IEnumerable<string> Notes(PlaceData data, IReadOnlyList<PlaceRun> runs)
    {
        var test = runs[0].Test;
        yield return Note(
            $"{data.Settlements.Count} 家企业，{data.Places.Count} 个地点；候选地点 {test.Candidates.Count} 个；{test.On:yyyy-MM-dd} 之前 {test.Past.Count} 家用于学习，之后 {test.Queries.Count} 家为查询",
            $"{data.Settlements.Count} firms, {data.Places.Count} places, {test.Candidates.Count} of them candidates; learned from {test.Past.Count} firms before {test.On:yyyy-MM-dd}, asked about {test.Queries.Count} from then on");
        foreach (var run in runs)
        {
            var weights = string.Join(", ", AffinityFeatures.Learners.Zip(run.Model.Weights, (learner, weight) => string.Create(CultureInfo.InvariantCulture, $"{learner.Name} {weight:0.###}")));
            yield return Note(
                $"组合权重{run.Suffix}（由拆分日之前 {run.Model.Questions} 个查询学得）：{weights}",
                $"weights of the combiner{run.Suffix}, learned from {run.Model.Questions} questions before the split: {weights}");
        }

        yield return Note(
            "before-the-split 是拆分日之前第三至第五个年度切点的查询，权重只由更早的切点学得；基学习器只按它选择",
            "before-the-split are the questions of the third to fifth yearly cut before the split, each under weights from earlier cuts alone; the base learners were chosen by it and by nothing later");
        yield return Note(
            "区间为 95% 自助法；-clustered 按地点整组抽样；p-value 为模型与同一切片中最好基线的配对检验",
            "intervals are 95 % by bootstrap over queries, -clustered over places with all their queries; p-value is the paired test of the model against the best baseline of the slice");
        using var process = Process.GetCurrentProcess();
        yield return Note(
            $"内存峰值 {process.PeakWorkingSet64 / 1e6:0} MB，总耗时 {(TimeProvider.System.GetLocalNow() - process.StartTime).TotalSeconds:0} 秒",
            $"peak memory {process.PeakWorkingSet64 / 1e6:0} MB, {(TimeProvider.System.GetLocalNow() - process.StartTime).TotalSeconds:0} s in all");
    }

    private static string Note(string zh, string en) => new Text(zh, en).ToString();

    private static ReportResult Result(string method, string slice, string metric, string unit, Estimate estimate) =>
        ReportResult.Of(method, slice, metric, unit, estimate);
}
