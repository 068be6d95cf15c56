using System.Runtime.InteropServices;
using Matching.Domain;

namespace Matching.Catalog;

/// <summary>
/// Finds companies as somebody types: by a part of the Chinese name, by its pinyin (wanke, wank) or its initials (wk), by the beginnings of English
/// words, by the beginning of key, stock code or credit code. Spaces, punctuation, case and width do not matter. Immutable and safe for concurrent use.
/// </summary>
/// <remarks>
/// A plain scan over packed names: for the companies of a country there is nothing to gain from an index. A character with several readings is found by
/// each of them. Order: real before simulated; the better <see cref="SearchPlace"/>; the larger revenue, unknown last; the key.
/// </remarks>
public sealed class CompanySearch
{
    private readonly CompanyTable _table;
    private readonly PackedSearchKeys _keys;

    internal CompanySearch(CompanyTable table) => (_table, _keys) = (table, new PackedSearchKeys(table));

    /// <summary>The best hits, best first.</summary>
    /// <param name="text">What was typed; without a letter or a digit it finds nothing.</param>
    /// <param name="top">How many hits at most, at least 1.</param>
    /// <param name="includeSimulated">Whether simulated companies are found too; they come last.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is less than 1.</exception>
    public IReadOnlyList<SearchHit> Find(string text, int top = 20, bool includeSimulated = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        var query = new SearchQuery(text);
        if (query.IsEmpty) return [];

        // The worst of the best stands in front, to be the next to go.
        var best = new PriorityQueue<Hit, Hit>(Comparer<Hit>.Create((one, other) => other.CompareTo(one)));
        var kinds = _table.DataKinds;
        var revenue = _table.RevenueWan;
        for (var row = 0; row < _keys.Count; row++)
        {
            var simulated = kinds[row] == (byte)DataKind.Simulated;
            if (simulated && !includeSimulated) continue;
            if (query.Find(_keys[row]) is not { } finding) continue;
            var hit = new Hit(simulated, finding, -revenue[row], row);
            if (best.Count < top) best.Enqueue(hit, hit);
            else best.EnqueueDequeue(hit, hit);
        }

        var hits = new SearchHit[best.Count];
        for (var i = hits.Length - 1; i >= 0; i--) hits[i] = Show(best.Dequeue(), query.Typed);
        return hits;
    }

    /// <summary>The rows of the table that a text finds, ascending; none when it has neither letter nor digit.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public IEnumerable<int> Rows(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var query = new SearchQuery(text);
        return Enumerable.Range(0, _keys.Count).Where(row => !query.IsEmpty && query.Find(_keys[row]) is not null);
    }

    private SearchHit Show(Hit hit, string typed)
    {
        var company = _table.Read(hit.Row).Company;
        var keys = _keys[hit.Row];
        var within = hit.Finding.Match switch { SearchMatch.Code => typed, SearchMatch.EnglishName => keys.En, _ => keys.Zh };
        return new SearchHit(
            company.Id,
            new Text(company.NameZh ?? company.NameEn ?? company.Id, company.NameEn ?? company.NameZh ?? company.Id),
            hit.Finding.Match,
            hit.Finding.Place,
            within.Slice(hit.Finding.At, hit.Finding.Length).ToString(),
            company.HqCity,
            company.Source.Kind);
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Hit(bool Simulated, SearchFinding Finding, double NegatedRevenue, int Row) : IComparable<Hit>
    {
        public int CompareTo(Hit other)
        {
            var order = Simulated.CompareTo(other.Simulated);
            if (order == 0) order = Finding.Place.CompareTo(other.Finding.Place);
            if (order == 0) order = Revenue(NegatedRevenue).CompareTo(Revenue(other.NegatedRevenue));
            return order != 0 ? order : Row.CompareTo(other.Row);
        }

        private static double Revenue(double negated) => double.IsNaN(negated) ? double.PositiveInfinity : negated;
    }
}
