using System.Globalization;
using Matching.Catalog;
using Matching.Domain;
using Matching.Evaluation;
using Matching.Models;
using Matching.Training;

namespace Matching;

/// <summary>What a hold-out says of a model: whether it beat the rules, in words, and the figures beside those of the other methods.</summary>
/// <param name="BeatsRules">Whether it did, beyond chance.</param>
/// <param name="Decision">What follows.</param>
/// <param name="Metrics">The figures.</param>
internal sealed record ModelJudgement(bool BeatsRules, Text Decision, IReadOnlyList<CardMetric> Metrics)
{
    /// <summary>Largest p-value at which the model is said to beat the rules.</summary>
    private const double Significance = 0.05;

    private static readonly Ndcg Deciding = new(10);

    /// <summary>Judges a model by queries that it learned nothing from; there is at least one.</summary>
    public static ModelJudgement Of(ModelKind kind, CatalogSnapshot catalog, IReadOnlyList<RankingQuery> queries, ModelPackage candidate, int seed, CancellationToken cancel)
    {
        var methods = HoldOut.Rank(kind, catalog, queries, candidate, null, seed, cancel);
        var (beats, decision) = Decide(methods, QueryUniverse.DataKindOf(catalog, queries[0]), seed);
        return new ModelJudgement(beats, decision, Figures(MethodComparison.Compare(methods, seed)));
    }

    /// <summary>The card with the judgement on it.</summary>
    public ModelCard On(ModelCard card) => card with { Metrics = Metrics, BeatsRules = BeatsRules, Decision = Decision };

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

    private static CardMetric[] Figures(Comparison comparison) =>
        [.. comparison.Results.Where(r => r.Value is not null).Select(r => new CardMetric(r.Method, r.Metric, r.Value!.Value, r.Low, r.High, r.N))];
}
