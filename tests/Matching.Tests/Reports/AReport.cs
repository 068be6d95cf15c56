using Matching.Domain;
using Matching.Evaluation;

namespace Matching.Tests.Reports;

/// <summary>Reports to write as pages.</summary>
internal static class AReport
{
    public static readonly Report Empty = new() { Command = "matching evaluate outreach --train-until 2025-10-01", Version = "0.1.0", Cpu = "Example CPU", Seed = 7, DataKind = DataKind.Real };

    public static readonly Report Full = Empty with
    {
        Results =
        [
            Result("model", "ndcg@10", .31, .25, .37, 163), Result("model", "mrr", .4, .3, .5, 163),
            Result("rules", "ndcg@10", .28, .22, .34, 163), Result("rules", "mrr", .42, .32, .52, 163),
            Result("model", MethodComparison.Difference, .03, .01, .05, 163), Result("model", MethodComparison.PValue, .00007, null, null, 163) with { Unit = "probability" },
            Result("model", "judged@10", .2, .1, .3, 163), Result("rules", "judged@10", .1, .05, .15, 163),
            Result("model", "violations@10", 0, null, null, 163) with { Unit = "count" }, Result("rules", "violations@10", 0, null, null, 163) with { Unit = "count" },
            Result("model", "brier", .11, .09, .13, 900), Result("model", "ece", .034, null, null, 900),
            .. Slice("space:plot", 29, .5, .4), .. Slice("space:building", 30, .2, .3),
        ],
        Notes = ["只有 <29> 个查询 (only <29> queries)"],
        Slices = [new("space:plot", new Text("地块", "plots")), new("space:building", new Text("楼宇", "buildings"))],
        Reliability = [new("model", [new(0, .1, .05, .04, .02, .08, 600), new(.2, .3, .25, .3, .2, .42, 80), new(.9, 1, .95, 1, .72, 1, 10)])],
        LearningCurve = new("model", "ndcg@10",
            [new(.25, 0, null, null, null, 0), new(.5, 120, .22, .15, .29, 163), new(.75, 190, .29, .21, .35, 163), new(1, 250, .31, .25, .37, 163)]),
    };

    public static ReportResult Result(string method, string metric, double? value, double? low, double? high, int n, string slice = "all") =>
        new() { Method = method, Slice = slice, Metric = metric, Value = value, Low = low, High = high, N = n, Unit = "ratio" };

    private static ReportResult[] Slice(string key, int n, double model, double rules) =>
    [
        Result("model", "ndcg@10", model, model - .1, model + .1, n, key), Result("rules", "ndcg@10", rules, rules - .1, rules + .1, n, key),
        Result("model", MethodComparison.Difference, model - rules, -.1, .1, n, key), Result("model", MethodComparison.PValue, .2, null, null, n, key) with { Unit = "probability" },
    ];
}
