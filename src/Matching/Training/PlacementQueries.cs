using Matching.Catalog;
using Matching.Domain;

namespace Matching.Training;

/// <summary>Reads the placement queries out of the history: one per enquiry, with the spaces that its company then saw, chose or refused.</summary>
public static class PlacementQueries
{
    /// <summary>The queries, in order of time.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="knownBefore">Nothing on or after this day is used, neither enquiries nor outcomes.</param>
    public static IReadOnlyList<RankingQuery> Read(CatalogSnapshot catalog, DateOnly knownBefore)
    {
        var lastDay = knownBefore.AddDays(-1);
        var queries = new List<RankingQuery>();
        foreach (var enquiry in catalog.Enquiries)
        {
            if (enquiry.ReceivedOn >= knownBefore) break;
            var grades = new Dictionary<string, int>(StringComparer.Ordinal);
            var seen = catalog.History.OfCompany(enquiry.CompanyId, knownBefore).ToArray()
                .Where(e => e.OfferingId.Kind != OfferingKind.Center && e.On >= enquiry.ReceivedOn)
                .GroupBy(e => e.OfferingId);
            foreach (var space in seen)
            {
                if (Grades.SpaceGrade(StageHistory.Of(space, lastDay), enquiry.ReceivedOn, lastDay) is { } grade
                    && Judged.IsFinal(grade, enquiry.ReceivedOn, lastDay)) grades[space.Key.ToString()] = grade;
            }

            if (grades.Count > 0) queries.Add(new RankingQuery(enquiry.Id, enquiry.ReceivedOn, null, enquiry, grades));
        }

        return queries;
    }
}
