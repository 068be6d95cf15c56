using Matching.Evaluation;
using Matching.Merit;
using Matching.Training;

namespace Matching;

/// <summary>Gathers, query by query, what each method would have shown.</summary>
/// <param name="methods">Names of the methods, in the order of the rankings.</param>
internal sealed class HoldOutLists(IReadOnlyList<string> methods)
{
    private readonly List<ShownList>[] _lists = [.. methods.Select(_ => new List<ShownList>())];
    private readonly HashSet<string> _candidates = new(StringComparer.Ordinal);

    /// <summary>Takes in one query.</summary>
    public void Add(RankingQuery query, IReadOnlyList<Ranking.Ranking> rankings)
    {
        var pairs = rankings[0].Table.Pairs;
        var small = query.Offering is null ? null : pairs.Select(pair => SmallFirms.Contains(pair.Catalog.Rules, pair.Company, pair.AsOf)).ToArray();
        var feasible = rankings[0].Order.Where(c => c.Feasible).ToArray();
        foreach (var pair in pairs) _candidates.Add(QueryUniverse.KeyOf(query, pair));
        foreach (var (m, ranking) in rankings.Index())
        {
            _lists[m].Add(new ShownList(
                query.Id,
                [.. ranking.Order.Take(ListMetrics.Depth).Select(c => new ShownCandidate(c.Key, query.Grades.ContainsKey(c.Key), c.Feasible, small?[c.Row]))],
                feasible.Length,
                small is null ? null : feasible.Count(c => small[c.Row])));
        }
    }

    /// <summary>All lists of each method.</summary>
    public IReadOnlyList<MethodLists> All() => [.. methods.Select((method, m) => new MethodLists(method, _lists[m], _candidates.Count))];
}
