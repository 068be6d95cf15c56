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
    /// <param name="seen">Told of every ranking, with its method.</param>
    public static IReadOnlyList<MethodRankings> Rank(
        ModelKind kind, CatalogSnapshot catalog, IReadOnlyList<RankingQuery> queries, ModelPackage? model, IReadOnlySet<OfferingId>? offerings, int seed, CancellationToken cancel,
        Action<string, Ranking.Ranking>? seen = null)
    {
        var schema = FeatureSchema.Current;
        List<IScorer> scorers = [new RuleScorer(schema), new PopularityScorer(kind), new RandomScorer(seed)];
        if (model is not null) scorers.Insert(0, new ModelScorer(model, schema));
        var judged = scorers.ConvertAll(_ => new List<JudgedRanking>(queries.Count));
        foreach (var query in queries)
        {
            cancel.ThrowIfCancellationRequested();
            IReadOnlyList<Pair> pairs = new QueryUniverse(catalog, query).All();
            if (offerings is not null) pairs = [.. pairs.Where(pair => offerings.Contains(pair.Offering.Id))];
            var table = FeatureTable.Extract(schema, pairs, cancel);
            var failed = Ranker.FailedGates(pairs, cancel);
            for (var s = 0; s < scorers.Count; s++)
            {
                var ranking = Ranker.Rank(query.Id, table, failed, pair => QueryUniverse.KeyOf(query, pair), scorers[s]);
                seen?.Invoke(scorers[s].Method, ranking);
                judged[s].Add(new JudgedRanking(query.Id, [.. ranking.Order.Select(c => query.Grades.TryGetValue(c.Key, out var grade) ? grade : (int?)null)]));
            }
        }

        return [.. scorers.Select((scorer, s) => new MethodRankings(scorer.Method, judged[s]))];
    }
}
