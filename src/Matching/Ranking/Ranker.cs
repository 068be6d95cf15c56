using Matching.Catalog;
using Matching.Features;
using Matching.Gates;
using Matching.Scoring;

namespace Matching.Ranking;

/// <summary>
/// Puts all candidates of one query in order: those that pass every gate first, then by score, then by key. For whoever needs the whole order;
/// a list that is shown needs only <see cref="TopRanker"/>.
/// </summary>
public static class Ranker
{
    /// <summary>Ranks the candidates.</summary>
    /// <param name="query">The query's name.</param>
    /// <param name="pairs">The candidates.</param>
    /// <param name="keys">The key of each candidate; breaks ties, compared by ordinal.</param>
    /// <param name="scorer">The method.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>All candidates, best first.</returns>
    public static Ranking Rank(string query, IReadOnlyList<Pair> pairs, Func<Pair, string> keys, IScorer scorer, CancellationToken cancel = default)
    {
        var table = FeatureTable.Extract(FeatureSchema.Current, pairs, cancel);
        return Rank(query, table, FailedGates(pairs, cancel), keys, scorer);
    }

    /// <summary>Ranks candidates that were measured and checked before: several methods can share the work.</summary>
    public static Ranking Rank(string query, FeatureTable table, IReadOnlyList<string[]> failed, Func<Pair, string> keys, IScorer scorer)
    {
        var scores = new double[table.Pairs.Count];
        scorer.Score(query, table, scores);
        var order = new RankedCandidate[scores.Length];
        for (var i = 0; i < order.Length; i++) order[i] = new RankedCandidate(i, keys(table.Pairs[i]), scores[i], failed[i]);
        Array.Sort(order, RankedCandidate.BestFirst);
        return new Ranking(table, order);
    }

    /// <summary>The ids of the gates that each candidate fails, in order.</summary>
    public static string[][] FailedGates(IReadOnlyList<Pair> pairs, CancellationToken cancel = default)
    {
        var failed = new string[pairs.Count][];
        Parallel.For(0, pairs.Count, new ParallelOptions { CancellationToken = cancel }, i => failed[i] = GateSet.Ids(GateSet.Failed(pairs[i])));
        return failed;
    }
}
