using Matching.Catalog;
using Matching.Evaluation;
using Matching.Training;

namespace Matching;

/// <summary>Gathers, query by query, the rankings of each slice.</summary>
/// <param name="catalog">The catalog.</param>
/// <param name="methods">Names of the methods, in the order of the rankings.</param>
internal sealed class HoldOutSlices(CatalogSnapshot catalog, IReadOnlyList<string> methods)
{
    private readonly SortedDictionary<ReportSlice, List<JudgedRanking>[]> _slices = new(EvaluationSlices.Order);

    /// <summary>Takes in one query.</summary>
    public void Add(RankingQuery query, IReadOnlyList<Ranking.Ranking> rankings)
    {
        foreach (var slice in EvaluationSlices.OfQuery(catalog, query)) Add(query, slice, rankings, _ => true);

        var slicesOf = rankings[0].Table.Pairs.Select(pair => EvaluationSlices.OfCandidate(query, pair).ToArray()).ToArray();
        var relevant = rankings[0].Order.Where(c => HoldOut.GradeOf(query, c) >= RankingQuery.Relevant).SelectMany(c => slicesOf[c.Row]).Distinct();
        foreach (var slice in relevant) Add(query, slice, rankings, row => slicesOf[row].Contains(slice));
    }

    /// <summary>The slices, each with the queries that had something to find in it.</summary>
    public IReadOnlyList<QuerySlice> All() =>
        [.. _slices.Select(s => new QuerySlice(s.Key, [.. methods.Select((method, m) => new MethodRankings(method, s.Value[m]))]))];

    private void Add(RankingQuery query, ReportSlice slice, IReadOnlyList<Ranking.Ranking> rankings, Func<int, bool> holds)
    {
        if (!_slices.TryGetValue(slice, out var lists)) _slices[slice] = lists = [.. methods.Select(_ => new List<JudgedRanking>())];
        foreach (var (m, ranking) in rankings.Index())
            lists[m].Add(new JudgedRanking(query.Id, [.. ranking.Order.Where(c => holds(c.Row)).Select(c => HoldOut.GradeOf(query, c))]));
    }
}
