using Matching.Catalog;
using Matching.Domain;
using Matching.Evaluation;
using Matching.Features;
using Matching.Models;
using Matching.Ranking;
using Matching.Scoring;
using Matching.Training;

namespace Matching;

/// <summary>Ranks the full candidate set of every later query by every method, on the same features and gates.</summary>
internal static class HoldOut
{
    /// <summary>The rankings of each method, queries in order of time.</summary>
    /// <param name="kind">Which question.</param>
    /// <param name="catalog">The catalog.</param>
    /// <param name="queries">The queries; each has something relevant in it.</param>
    /// <param name="model">The model; null leaves it out.</param>
    /// <param name="offerings">Only these are candidates; null for all.</param>
    /// <param name="seed">The seed of chance.</param>
    /// <param name="cancel">Gives up.</param>
    public static IReadOnlyList<MethodRankings> Rank(
        ModelKind kind, CatalogSnapshot catalog, IReadOnlyList<RankingQuery> queries, ModelPackage? model, IReadOnlySet<OfferingId>? offerings, int seed, CancellationToken cancel) =>
        Rank(catalog, queries, Methods(kind, model, seed), offerings, null, cancel);

    /// <summary>The rankings of the given methods.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="queries">The queries.</param>
    /// <param name="methods">The methods; two may have the same name.</param>
    /// <param name="offerings">Only these are candidates; null for all.</param>
    /// <param name="watch">Shown each query with what each method made of it, before all but the grades is let go; null for nobody.</param>
    /// <param name="cancel">Gives up.</param>
    public static IReadOnlyList<MethodRankings> Rank(
        CatalogSnapshot catalog,
        IReadOnlyList<RankingQuery> queries,
        IReadOnlyList<IScorer> methods,
        IReadOnlySet<OfferingId>? offerings,
        Action<RankingQuery, IReadOnlyList<Ranking.Ranking>>? watch,
        CancellationToken cancel)
    {
        var judged = methods.Select(_ => new List<JudgedRanking>(queries.Count)).ToArray();
        foreach (var query in queries)
        {
            cancel.ThrowIfCancellationRequested();
            IReadOnlyList<Pair> pairs = new QueryUniverse(catalog, query).All();
            if (offerings is not null) pairs = [.. pairs.Where(pair => offerings.Contains(pair.Offering.Id))];
            var table = FeatureTable.Extract(FeatureSchema.Current, pairs, cancel);
            var failed = Ranker.FailedGates(pairs, cancel);
            var rankings = methods.Select(method => Ranker.Rank(query.Id, table, failed, pair => QueryUniverse.KeyOf(query, pair), method)).ToArray();
            for (var m = 0; m < methods.Count; m++) judged[m].Add(new JudgedRanking(query.Id, [.. rankings[m].Order.Select(c => GradeOf(query, c))]));
            watch?.Invoke(query, rankings);
        }

        return [.. methods.Select((method, m) => new MethodRankings(method.Method, judged[m]))];
    }

    /// <summary>The model, the rules, popularity and chance.</summary>
    public static IReadOnlyList<IScorer> Methods(ModelKind kind, ModelPackage? model, int seed)
    {
        var schema = FeatureSchema.Current;
        IScorer[] baselines = [new RuleScorer(schema), new PopularityScorer(kind), new RandomScorer(seed)];
        return model is null ? baselines : [new ModelScorer(model, schema), .. baselines];
    }

    /// <summary>What is known of a candidate; null when nobody asked it.</summary>
    public static int? GradeOf(RankingQuery query, RankedCandidate candidate) => query.Grades.TryGetValue(candidate.Key, out var grade) ? grade : null;
}
