using Matching.Catalog;
using Matching.Domain;

namespace Matching.Training;

/// <summary>
/// Reads the outreach queries out of the history: one per center and month, one per space and quarter, of the companies first engaged in it;
/// real and simulated companies apart. Who was shown a space after asking for one was not approached with it.
/// </summary>
/// <remarks>
/// A company's grade is the best that came of it anywhere in the district within twelve months (domain 6.3); until those
/// are over, nothing yet is not nothing. Companies that were never engaged
/// are unlabelled, not negative.
/// </remarks>
public static class OutreachQueries
{
    /// <summary>The queries, in order of time.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="knownBefore">Nothing on or after this day is used, neither exposures nor outcomes.</param>
    public static IReadOnlyList<RankingQuery> Read(CatalogSnapshot catalog, DateOnly knownBefore)
    {
        var lastDay = knownBefore.AddDays(-1);
        var groups = new SortedDictionary<(DateOnly Start, OfferingId Offering, bool Simulated), Dictionary<string, int>>();
        var exposures = catalog.History.All
            .Where(e => e.On < knownBefore)
            .GroupBy(e => e.CompanyId, StringComparer.Ordinal)
            .SelectMany(company => Approaches(catalog, company));

        foreach (var (offering, companyId, on) in exposures)
        {
            var history = StageHistory.Of(catalog.History.OfCompany(companyId, knownBefore).ToArray(), lastDay);
            if (Grades.LeadGrade(history, on, lastDay) is not { } grade || !Judged.IsFinal(grade, on, lastDay)) continue;
            var start = offering.Kind == OfferingKind.Center ? new DateOnly(on.Year, on.Month, 1) : new DateOnly(on.Year, ((on.Month - 1) / 3 * 3) + 1, 1);
            var key = (start, offering, catalog.FindCompany(companyId)?.Company.Source.Kind == DataKind.Simulated);
            if (!groups.TryGetValue(key, out var grades)) groups[key] = grades = new Dictionary<string, int>(StringComparer.Ordinal);
            grades[companyId] = grade;
        }

        var queries = new List<RankingQuery>();
        foreach (var ((start, id, simulated), grades) in groups)
        {
            if (catalog.TryFindOffering(id, out var offering))
                queries.Add(new RankingQuery($"{id}@{start:yyyy-MM}{(simulated ? "-simulated" : "")}", start, offering, null, grades));
        }

        return queries;
    }

    // What a company is shown after it has asked for space is an answer, and a matter of placement.
    private static IEnumerable<(OfferingId Offering, string CompanyId, DateOnly On)> Approaches(CatalogSnapshot catalog, IGrouping<string, Engagement> company)
    {
        var asked = catalog.FirstEnquiry(company.Key) ?? DateOnly.MaxValue;
        return company.GroupBy(e => e.OfferingId)
            .Select(met => (Offering: met.Key, CompanyId: company.Key, On: met.Min(e => e.On)))
            .Where(met => met.Offering.Kind == OfferingKind.Center || met.On < asked);
    }
}
