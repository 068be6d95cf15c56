using Matching.Catalog;
using Matching.Domain;
using Matching.Scoring;

namespace Matching.Ranking;

/// <summary>Reports whom shortlists show.</summary>
public static class Exposure
{
    /// <summary>Of one list.</summary>
    /// <param name="catalog">The catalog that it was ranked from, or a later one.</param>
    /// <param name="list">The list.</param>
    /// <param name="filter">The filter that it was ranked with.</param>
    /// <param name="top">How many lines are counted.</param>
    public static ExposureReport OfList(CatalogSnapshot catalog, RankedList list, CompanyFilter filter, int top = ExposureReport.Depth) => Of(catalog, [(list, filter)], top);

    /// <summary>Of all lists that were kept in a period: the record of who was shown.</summary>
    /// <param name="catalog">The catalog of today.</param>
    /// <param name="kept">All kept lists.</param>
    /// <param name="from">The first instant.</param>
    /// <param name="until">The instant after the last.</param>
    /// <param name="top">How many lines of each list are counted.</param>
    public static ExposureReport OfKept(CatalogSnapshot catalog, IEnumerable<Shortlist> kept, DateTimeOffset from, DateTimeOffset until, int top = ExposureReport.Depth) =>
        Of(catalog, [.. kept.Where(shortlist => shortlist.CreatedAt >= from && shortlist.CreatedAt < until).Select(shortlist => (shortlist.List, shortlist.Filter))], top);

    private static ExposureReport Of(CatalogSnapshot catalog, IReadOnlyList<(RankedList List, CompanyFilter Filter)> lists, int top)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        var (shown, feasible) = (new ExposureCount(catalog.Rules), new ExposureCount(catalog.Rules));
        var counted = new Dictionary<(string Query, CompanyFilter Filter, DateOnly AsOf), ExposureCount>();
        var (told, gone, without) = (0, 0, 0);
        var kind = DataKind.Real;
        foreach (var (list, filter) in lists)
        {
            if (!OfferingId.TryParse(list.Query, out var id) || !catalog.TryFindOffering(id, out var offering))
            {
                without++;
                continue;
            }

            told++;
            foreach (var row in list.Rows.Take(top))
            {
                if (row.DataKind > kind) kind = row.DataKind;
                if (catalog.Table.IndexOf(row.Id) is >= 0 and var at) shown.Add(catalog.Table.Read(at), list.AsOf);
                else gone++;
            }

            var key = (list.Query, filter, list.AsOf);
            if (!counted.TryGetValue(key, out var candidates)) counted[key] = candidates = Feasible(catalog, offering, filter, list.AsOf);
            feasible.Add(candidates);
        }

        return new ExposureReport(told, shown.Total, feasible.Total, Shares(shown, feasible), Notes(gone, without)) { DataKind = kind };
    }

    private static ExposureCount Feasible(CatalogSnapshot catalog, Offering offering, CompanyFilter filter, DateOnly asOf)
    {
        // Whether a company is feasible is the same whoever scores; the rules need no model.
        using var candidates = new CompanyCandidates(catalog, offering, filter, asOf, RuleScorer.Current);
        var feasible = new bool[catalog.Table.Count];
        var scores = new double[candidates.BlockSize];
        var failed = new uint[candidates.BlockSize];
        for (var start = 0; start < candidates.Count; start += candidates.BlockSize)
        {
            var length = Math.Min(candidates.BlockSize, candidates.Count - start);
            candidates.Evaluate(start, scores.AsSpan(0, length), failed.AsSpan(0, length));
            for (var i = 0; i < length; i++) feasible[candidates.KeyOrder(start + i)] = failed[i] == 0;
        }

        var count = new ExposureCount(catalog.Rules);
        catalog.Table.ReadFigures(0, catalog.Table.Count, company =>
        {
            if (feasible[company.Index]) count.Add(company, asOf);
        });
        return count;
    }

    private static ExposureShare[] Shares(ExposureCount shown, ExposureCount feasible) =>
    [
        .. shown.Met.Union(feasible.Met)
            .OrderBy(kind => Array.IndexOf(ExposureCount.Kinds, kind.By)).ThenByDescending(kind => feasible[kind]).ThenBy(kind => kind.Of, StringComparer.Ordinal)
            .Select(kind => new ExposureShare(kind.By, kind.Of, shown[kind], Share(shown[kind], shown.Total), feasible[kind], Share(feasible[kind], feasible.Total))),
    ];

    private static double? Share(long part, long whole) => whole > 0 ? (double)part / whole : null;

    private static List<Text> Notes(int gone, int without)
    {
        var notes = new List<Text> { new("可行候选按当前目录计算", "the feasible candidates are those of the present catalog") };
        if (gone > 0) notes.Add(new Text($"有 {gone} 行的企业已不在目录中，未计入", $"{gone} lines show companies that are no longer in the catalog and are left out"));
        if (without > 0) notes.Add(new Text($"有 {without} 份名单的对象已不在目录中，未计入", $"{without} lists are for nothing in the catalog and are left out"));
        return notes;
    }
}
