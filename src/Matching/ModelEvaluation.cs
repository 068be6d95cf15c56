using System.Globalization;
using Matching.Catalog;
using Matching.Domain;
using Matching.Evaluation;
using Matching.Models;
using Matching.Training;

namespace Matching;

/// <summary>Learns before a day, measures on every query with something relevant on or after it, and reports.</summary>
internal static class ModelEvaluation
{
    /// <summary>Printed with every report on simulated data (domain, appendix A).</summary>
    private static readonly Text SimulatedWarning = new(
        "模拟数据：证明流程可用，不证明模型能预测拱墅。", "Simulated data: it proves that the pipeline works, not that the model predicts Gongshu.");

    public static Report Run(
        ModelKind kind, CatalogSnapshot catalog, DateOnly trainUntil, DateOnly today, IReadOnlySet<OfferingId>? offerings, int seed, string? command, bool learningCurve, IProgress<Text>? progress,
        CancellationToken cancel)
    {
        var known = ModelTrainer.Queries(kind, catalog, today.AddDays(1));
        var judged = known
            .Where(q => q.AsOf >= trainUntil && q.HasPositive && (offerings is null || q.Offering is null || offerings.Contains(q.Offering.Id)))
            .ToArray();
        var notes = new List<string>();
        var name = kind.ToString().ToLowerInvariant();
        var dataKind = known.Count > 0 ? QueryUniverse.DataKindOf(catalog, known[0]) : DataKind.Real;
        if (dataKind == DataKind.Simulated) notes.Add(SimulatedWarning.ToString());

        progress?.Report(new Text($"用 {trainUntil:yyyy-MM-dd} 之前的历史学习", $"learning from before {trainUntil:yyyy-MM-dd}"));
        var fitted = ModelTrainer.Fit(kind, catalog, trainUntil, seed, cancel: cancel);
        var model = fitted?.Package;
        notes.Add(model is null
            ? new Text("此日之前的历史不足以训练模型。", "The history before that day is too small to train a model.").ToString()
            : new Text(
                $"模型学习自 {model.Card.Queries} 个查询、{model.Card.Graded} 个有结果的配对，全部早于 {trainUntil:yyyy-MM-dd}。",
                $"The model learned from {model.Card.Queries} queries and {model.Card.Graded} graded pairs, all before {trainUntil:yyyy-MM-dd}.").ToString());
        if (judged.Length == 0) notes.Add(new Text("此日之后没有带来实质进展的查询，无法测量。", "No query on or after that day led to anything relevant: there is nothing to measure.").ToString());

        var report = new Report
        {
            Command = command ?? string.Create(CultureInfo.InvariantCulture, $"matching evaluate {name} --train-until {trainUntil:yyyy-MM-dd} --seed {seed}"),
            Version = typeof(ModelEvaluation).Assembly.GetName().Version?.ToString(3) ?? "unknown",
            Cpu = CpuName.Current(),
            Seed = seed,
            DataKind = dataKind,
            Notes = notes,
        };
        if (judged.Length == 0) return report;
        progress?.Report(new Text($"在其后的 {judged.Length} 个查询上与规则、热门、随机比较", $"measuring against rules, popularity and chance on the {judged.Length} queries after it"));
        report = Measured(report, kind, catalog, judged, model, offerings, seed, cancel);
        progress?.Report(new Text("检验概率", "measuring probabilities"));
        if (fitted is not null) report = ProbabilityEvaluation.AddTo(report, kind, catalog, trainUntil, known, fitted, offerings, seed, cancel);
        if (!learningCurve) return report;
        progress?.Report(new Text("学习曲线：从越来越多的历史中学习", "learning curve: learning from ever more of the history"));
        return report with { LearningCurve = LearningSteps.Measure(kind, catalog, trainUntil, model, judged, offerings, seed, cancel) };
    }

    private static Report Measured(
        Report report, ModelKind kind, CatalogSnapshot catalog, IReadOnlyList<RankingQuery> judged, ModelPackage? model, IReadOnlySet<OfferingId>? offerings, int seed, CancellationToken cancel)
    {
        var methods = HoldOut.Methods(kind, model, seed);
        string[] names = [.. methods.Select(method => method.Method)];
        var (slices, lists) = (new HoldOutSlices(catalog, names), new HoldOutLists(names));
        var rankings = HoldOut.Rank(catalog, judged, methods, offerings, (query, ranked) =>
        {
            slices.Add(query, ranked);
            lists.Add(query, ranked);
        }, cancel);

        var whole = MethodComparison.Compare(rankings, seed);
        var shown = ListComparison.Compare(lists.All(), kind == ModelKind.Outreach ? ListMetrics.OfCompanies : ListMetrics.Standard, seed);
        var parts = SliceComparison.Compare(slices.All(), seed);
        return report with
        {
            Results = [.. whole.Results, .. shown.Results, .. parts.Results],
            Notes = [.. report.Notes, .. whole.Notes, .. shown.Notes, .. parts.Notes],
            Slices = [.. slices.All().Select(s => s.Slice)],
        };
    }
}
