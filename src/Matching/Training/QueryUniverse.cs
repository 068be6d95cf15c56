using Matching.Catalog;
using Matching.Domain;

namespace Matching.Training;

/// <summary>Everything that could have been ranked for a query on its day.</summary>
/// <remarks>
/// A query draws its candidates from companies of the same kind of data as the ones it engaged: a simulated outcome says nothing about a real
/// firm, and ranking both together would only measure how well the two can be told apart.
/// </remarks>
public static class QueryUniverse
{
    /// <summary>All candidate pairs of a query, in order of their keys.</summary>
    public static IReadOnlyList<Pair> Of(CatalogSnapshot catalog, RankingQuery query)
    {
        if (query.Enquiry is { } enquiry)
        {
            var company = catalog.FindCompany(enquiry.CompanyId)
                ?? throw new InvalidOperationException($"Enquiry {enquiry.Id} names company {enquiry.CompanyId}, which is not in the catalog.");
            return [.. catalog.Offerings.Where(o => o.IsSpace).Select(o => catalog.Pair(company, o, query.AsOf, enquiry.Requirement))];
        }

        var offering = query.Offering ?? throw new ArgumentException($"Query {query.Id} has neither an offering nor an enquiry.", nameof(query));
        var kind = DataKindOf(catalog, query);
        return
        [
            .. catalog.Companies
                .Where(c => c.Company.Source.Kind == kind && (!catalog.IsSettled(c, query.AsOf) || query.Grades.ContainsKey(c.Company.Id)))
                .Select(c => catalog.Pair(c, offering, query.AsOf)),
        ];
    }

    /// <summary>The key under which a query grades a pair.</summary>
    public static string KeyOf(RankingQuery query, Pair pair) =>
        query.Enquiry is null ? pair.Company.Company.Id : pair.Offering.Id.ToString();

    /// <summary>The kind of data behind a query: that of the companies it engaged; simulated as soon as one of them is.</summary>
    public static DataKind DataKindOf(CatalogSnapshot catalog, RankingQuery query)
    {
        var ids = query.Enquiry is { } enquiry ? [enquiry.CompanyId] : query.Grades.Keys;
        return ids.Any(id => catalog.FindCompany(id)?.Company.Source.Kind == DataKind.Simulated) ? DataKind.Simulated : DataKind.Real;
    }
}
