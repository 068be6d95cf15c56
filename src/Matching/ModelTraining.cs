using Matching.Catalog;
using Matching.Domain;
using Matching.Models;
using Matching.Ranking;
using Matching.Training;

namespace Matching;

/// <summary>Learns on the older part of the history, is judged and calibrated on the newer part, then learns again on all of it.</summary>
internal static class ModelTraining
{
    /// <summary>Share of the queries, the newest, that judges.</summary>
    internal const double HoldOutShare = 0.25;

    // Shares of the time after which each step is over, as measured on the shipped history.
    private const double HistoryRead = 0.01, OlderLearned = 0.4, Judged = 0.42, Calibrated = 0.44;

    /// <summary>What came of it: a judged package, or why there is none.</summary>
    public readonly record struct Trained(ModelPackage? Package, ModelJudgement? Judgement, Text? TooFew);

    /// <summary>Trains.</summary>
    public static Trained Run(
        ModelKind kind, CatalogSnapshot catalog, DateOnly until, ModelPackage? champion, ChosenTrainer? chosen, int seed, TrainingSteps steps, CancellationToken cancel)
    {
        steps.Begin(new Text("读取历史", "reading the history"), HistoryRead);
        var queries = ModelTrainer.Queries(kind, catalog, until).Where(q => q.HasPositive).ToArray();
        if (queries.Length < ModelTrainer.LeastQueries) return TooFew(queries.Length);
        var holdOutFrom = queries[(int)(queries.Length * (1 - HoldOutShare))].AsOf;

        steps.Begin(new Text($"用 {holdOutFrom:yyyy-MM-dd} 之前的历史学习", $"learning from before {holdOutFrom:yyyy-MM-dd}"), OlderLearned);
        if (ModelTrainer.Fit(kind, catalog, holdOutFrom, seed, chosen, new ChoiceTold(steps), cancel) is not { } candidate) return TooFew(queries.Count(q => q.AsOf < holdOutFrom));

        steps.Begin(new Text("在留出期上与规则、热门、随机比较", "measuring against rules, popularity and chance on the hold-out"), Judged);
        var judging = queries.Where(q => q.AsOf >= holdOutFrom).ToArray();
        var judgement = ModelJudgement.Of(kind, catalog, judging, candidate.Package, champion, seed, cancel);

        steps.Begin(new Text("校准概率", "calibrating probabilities"), Calibrated);
        var calibration = Calibrate(kind, catalog, queries, candidate, holdOutFrom, seed, cancel);

        steps.Begin(new Text("用全部历史学习", "learning from the whole history"), 1);
        var package = ModelTrainer.Fit(kind, catalog, until, seed, candidate.Chosen, cancel: cancel)!.Package;
        var card = judgement.On(package.Card with { HoldOutFrom = holdOutFrom, Calibration = calibration?.Card });
        return new Trained(package with { Card = card, Calibrator = calibration?.Calibrator }, judgement, null);
    }

    // By models that had not seen the queries. Where the hold-out has few outcomes, a model of the first half scores what lies between.
    private static (Scoring.Calibrator Calibrator, CardCalibration Card)? Calibrate(
        ModelKind kind, CatalogSnapshot catalog, RankingQuery[] queries, Fitted candidate, DateOnly holdOutFrom, int seed, CancellationToken cancel)
    {
        var sample = new OutOfSample();
        var half = queries[queries.Length / 2].AsOf;
        var late = queries.Where(q => q.AsOf >= holdOutFrom).ToArray();
        if (late.Sum(q => q.Grades.Count) < ProbabilityRule.LeastGraded && ModelTrainer.Fit(kind, catalog, half, seed, candidate.Chosen, cancel: cancel) is { } earlier)
            sample.Add(catalog, queries.Where(q => q.AsOf >= half && q.AsOf < holdOutFrom), earlier.Package, cancel);
        sample.Add(catalog, late, candidate.Package, cancel);
        var (outcomes, target) = sample.Outcomes(ProbabilityRule.LeastPositive);
        return CalibratorTrainer.Train(outcomes, target);
    }

    private static Trained TooFew(int queries) => new(null, null, new Text(
        $"只有 {queries} 个有结果的查询，少于 {ModelTrainer.LeastQueries} 个，不足以学习",
        $"only {queries} queries with an outcome, fewer than {ModelTrainer.LeastQueries}: too few to learn from"));

    // At once and in order, which Progress<T> does not promise.
    private sealed class ChoiceTold(TrainingSteps steps) : IProgress<ChoiceProgress>
    {
        public void Report(ChoiceProgress value) => steps.Within(
            new Text($"交叉验证 {value.Family}/{value.Families}：{value.Candidate}", $"cross-validating {value.Family}/{value.Families}: {value.Candidate}"),
            value.Share);
    }
}
