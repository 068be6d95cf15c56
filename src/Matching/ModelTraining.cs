using Matching.Catalog;
using Matching.Domain;
using Matching.Training;

namespace Matching;

/// <summary>Learns on the older part of the history, is judged on the newer part, then learns again on all of it.</summary>
internal static class ModelTraining
{
    /// <summary>Share of the queries, the newest, that judges.</summary>
    private const double HoldOutShare = 0.25;

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
        var judgement = ModelJudgement.Of(kind, catalog, judging, candidate, seed, cancel);

        progress?.Report(new Text("用全部历史学习", "learning from the whole history"));
        var package = ModelTrainer.Fit(kind, catalog, until, seed, cancel)!;
        return new TrainingOutcome(package with { Card = judgement.On(package.Card with { HoldOutFrom = holdOutFrom }) }, judgement.Decision);
    }

    private static TrainingOutcome TooFew(int queries) => new(null, new Text(
        $"只有 {queries} 个有结果的查询，少于 {ModelTrainer.LeastQueries} 个，由规则排序",
        $"only {queries} queries with an outcome, fewer than {ModelTrainer.LeastQueries}: the rules rank"));
}
