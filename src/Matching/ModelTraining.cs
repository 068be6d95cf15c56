using System.Globalization;
using Matching.Catalog;
using Matching.Domain;
using Matching.Evaluation;
using Matching.Models;
using Matching.Training;

namespace Matching;

/// <summary>Learns on the older part of the history, is judged on the newer part, then learns again on all of it.</summary>
internal static class ModelTraining
{
    /// <summary>Share of the queries, the newest, that judges.</summary>
    private const double HoldOutShare = 0.25;

    /// <summary>Largest p-value at which the model is said to beat the rules.</summary>
    private const double Significance = 0.05;

    private static readonly Ndcg Deciding = new(10);

    public static TrainingOutcome Run(ModelKind kind, CatalogSnapshot catalog, DateOnly until, int seed, IProgress<Text>? progress, CancellationToken cancel)
    {
        progress?.Report(new Text("读取历史", "reading the history"));
        var queries = ModelTrainer.Queries(kind, catalog, until).Where(q => q.HasPositive).ToArray();
        if (queries.Length < ModelTrainer.LeastQueries) return TooFew(queries.Length);
        var holdOutFrom = queries[(int)(queries.Length * (1 - HoldOutShare))].AsOf;

        progress?.Report(new Text($"用 {holdOutFrom:yyyy-MM-dd} 之前的历史学习", $"learning from before {holdOutFrom:yyyy-MM-dd}"));
        if (ModelTrainer.Fit(kind, catalog, holdOutFrom, seed, cancel) is not { } candidate) return TooFew(queries.Count(q => q.AsOf < holdOutFrom));

        progress?.Report(new Text("在留出期上与规则、热门、随机比较", "measuring against rules, popularity and chance on the hold-out"));
        var judging = queries.Where(q => q.AsOf >= holdOutFrom).ToArray();
        var methods = HoldOut.Rank(kind, catalog, judging, candidate, null, seed, cancel);

        progress?.Report(new Text("用全部历史学习", "learning from the whole history"));
        var package = ModelTrainer.Fit(kind, catalog, until, seed, cancel)!;
        var (beats, decision) = Decide(methods, package.Card.DataKind, seed);
        var metrics = Metrics(MethodComparison.Compare(methods, seed));
        return new TrainingOutcome(package with { Card = package.Card with { HoldOutFrom = holdOutFrom, Metrics = metrics, BeatsRules = beats, Decision = decision } }, decision);
    }

    private static TrainingOutcome TooFew(int queries) => new(null, new Text(
        $"只有 {queries} 个有结果的查询，少于 {ModelTrainer.LeastQueries} 个，由规则排序",
        $"only {queries} queries with an outcome, fewer than {ModelTrainer.LeastQueries}: the rules rank"));

    private static (bool Beats, Text Decision) Decide(IReadOnlyList<MethodRankings> methods, DataKind dataKind, int seed)
    {
        var test = PairedRandomization.Test(Values(methods, "model"), Values(methods, "rules"), seed);
        var (value, low, high, n) = test.Difference;
        var beats = value > 0 && test.PValue < Significance;
        var figures = string.Create(CultureInfo.InvariantCulture, $"NDCG@10 {value:+0.000;-0.000} [{low:+0.000;-0.000}, {high:+0.000;-0.000}], p = {test.PValue:0.000}, n = {n}");
        var where = dataKind == DataKind.Real ? new Text("留出期", "the hold-out") : new Text("模拟历史的留出期", "the hold-out of the simulated history");
        return beats
            ? (true, new Text($"模型在{where.Zh}胜过规则：{figures}", $"the model beat the rules on {where.En}: {figures}"))
            : (false, new Text($"模型在{where.Zh}未能可靠胜过规则，由规则排序：{figures}", $"the model did not reliably beat the rules on {where.En}, the rules rank: {figures}"));
    }

    private static double[] Values(IReadOnlyList<MethodRankings> methods, string method) =>
        [.. methods.Single(m => m.Method == method).Rankings.Select(Deciding.Evaluate)];

    private static CardMetric[] Metrics(Comparison comparison) =>
        [.. comparison.Results.Where(r => r.Value is not null).Select(r => new CardMetric(r.Method, r.Metric, r.Value!.Value, r.Low, r.High, r.N))];
}
