using System.Globalization;
using Matching.Catalog;
using Matching.Domain;
using Matching.Evaluation;
using Matching.Models;
using Matching.Training;

namespace Matching;

/// <summary>What a hold-out says of a model: whether it beat the rules and the model in charge, in words, and the figures beside those of the other methods.</summary>
/// <param name="BeatsRules">Whether it beat the rules, beyond chance.</param>
/// <param name="Champion">The version in charge; null when the rules are.</param>
/// <param name="BeatsChampion">Whether it beat that one too; null when there is none, or nothing to compare them by.</param>
/// <param name="Decision">Both in words.</param>
/// <param name="Queries">Queries that judged it.</param>
/// <param name="GateViolations">Candidates that fail a gate and that it ranked above one that fails none.</param>
/// <param name="Metrics">The figures.</param>
internal sealed record ModelJudgement(
    bool BeatsRules, string? Champion, bool? BeatsChampion, Text Decision, int Queries, int GateViolations, IReadOnlyList<CardMetric> Metrics)
{
    /// <summary>Largest p-value at which one model is said to beat another.</summary>
    private const double Significance = 0.05;

    private static readonly Ndcg Deciding = new(10);

    /// <summary>Whether the model may take over by itself.</summary>
    public bool Publishes => BeatsRules && (Champion is null || BeatsChampion == true) && GateViolations == 0;

    /// <summary>Judges a model by queries that it learned nothing from; there is at least one.</summary>
    /// <remarks>
    /// The model in charge may have learned from the older part of them, and cannot be trained again without it: it may be the work of people or of
    /// another library. Only what came after its training compares the two.
    /// </remarks>
    public static ModelJudgement Of(
        ModelKind kind, CatalogSnapshot catalog, IReadOnlyList<RankingQuery> queries, ModelPackage candidate, ModelPackage? champion, int seed, CancellationToken cancel)
    {
        var violations = 0;
        var methods = HoldOut.Rank(catalog, queries, HoldOut.Methods(kind, candidate, seed), null, (_, rankings) => violations += Violations(rankings[0]), cancel);
        var own = Values(methods, MethodComparison.Model);
        var rules = Duel.Of(own, Values(methods, "rules"), seed);
        Duel? duel = null;
        if (champion is not null)
        {
            var unseen = queries.Index().Where(q => q.Item.AsOf >= champion.Card.TrainedUntil).ToArray();
            if (unseen.Length > 0)
            {
                var theirs = HoldOut.Rank(kind, catalog, [.. unseen.Select(q => q.Item)], champion, null, seed, cancel);
                duel = Duel.Of([.. unseen.Select(q => own[q.Index])], Values(theirs, MethodComparison.Model), seed);
            }
        }

        var decision = Against(rules, QueryUniverse.DataKindOf(catalog, queries[0]));
        if (champion is not null) decision = And(decision, Against(duel, champion.Card.Version));
        return new ModelJudgement(
            rules.Won, champion?.Card.Version, duel?.Won, decision, queries.Count, violations, Figures(MethodComparison.Compare(methods, seed)));
    }

    /// <summary>The card with the judgement on it.</summary>
    public ModelCard On(ModelCard card) => card with
    {
        Metrics = Metrics,
        HoldOutQueries = Queries,
        BeatsRules = BeatsRules,
        Champion = Champion,
        BeatsChampion = BeatsChampion,
        GateViolations = GateViolations,
        Decision = Decision,
    };

    private static Text Against(Duel rules, DataKind dataKind)
    {
        var where = dataKind == DataKind.Real ? new Text("留出期", "the hold-out") : new Text("模拟历史的留出期", "the hold-out of the simulated history");
        return rules.Won
            ? new Text($"模型在{where.Zh}胜过规则：{rules.Figures}", $"the model beat the rules on {where.En}: {rules.Figures}")
            : new Text($"模型在{where.Zh}未能可靠胜过规则：{rules.Figures}", $"the model did not reliably beat the rules on {where.En}: {rules.Figures}");
    }

    private static Text Against(Duel? duel, string champion) => duel switch
    {
        null => new Text($"现行模型 {champion} 学过整个留出期，无从公平比较", $"the model in charge, {champion}, had learned from all of the hold-out, which leaves nothing to compare them by"),
        { Won: true } => new Text($"胜过现行模型 {champion}：{duel.Figures}", $"it beat the model in charge, {champion}: {duel.Figures}"),
        _ => new Text($"未能可靠胜过现行模型 {champion}：{duel.Figures}", $"it did not reliably beat the model in charge, {champion}: {duel.Figures}"),
    };

    private static Text And(Text one, Text other) => new($"{one.Zh}；{other.Zh}", $"{one.En}; {other.En}");

    private static int Violations(Ranking.Ranking ranking)
    {
        var lastFeasible = -1;
        for (var i = 0; i < ranking.Order.Count; i++) lastFeasible = ranking.Order[i].Feasible ? i : lastFeasible;
        return ranking.Order.Take(lastFeasible + 1).Count(candidate => !candidate.Feasible);
    }

    private static double[] Values(IReadOnlyList<MethodRankings> methods, string method) =>
        [.. methods.Single(m => m.Method == method).Rankings.Select(Deciding.Evaluate)];

    private static CardMetric[] Figures(Comparison comparison) =>
        [.. comparison.Results.Where(r => r.Value is not null).Select(r => new CardMetric(r.Method, r.Metric, r.Value!.Value, r.Low, r.High, r.N))];

    private sealed record Duel(bool Won, string Figures)
    {
        public static Duel Of(double[] own, double[] theirs, int seed)
        {
            var test = PairedRandomization.Test(own, theirs, seed);
            var (value, low, high, n) = test.Difference;
            var figures = string.Create(CultureInfo.InvariantCulture, $"NDCG@10 {value:+0.000;-0.000} [{low:+0.000;-0.000}, {high:+0.000;-0.000}], p = {test.PValue:0.000}, n = {n}");
            return new Duel(value > 0 && test.PValue < Significance, figures);
        }
    }
}
