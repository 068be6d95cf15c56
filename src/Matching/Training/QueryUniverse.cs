using Matching.Catalog;
using Matching.Domain;

namespace Matching.Training;

/// <summary>Everything that could have been ranked for a query on its day.</summary>
/// <remarks>
/// A query draws its candidates from the same kind of data as the companies it engaged: a simulated outcome says nothing about a real firm or a
/// real building, nor a real one about an example, and ranking both together would only measure how well the two can be told apart.
/// </remarks>
public sealed class QueryUniverse
{
    private readonly CatalogSnapshot _catalog;
    private readonly RankingQuery _query;
    private readonly CompanyEntry? _asking;
    private readonly DataKind _kind;

    /// <summary>The universe of one query.</summary>
    /// <exception cref="ArgumentException">The query has neither an offering nor an enquiry.</exception>
    /// <exception cref="InvalidOperationException">The query's enquiry names a company that is not in the catalog.</exception>
    public QueryUniverse(CatalogSnapshot catalog, RankingQuery query)
    {
        _catalog = catalog;
        _query = query;
        if (query.Offering is null && query.Enquiry is null)
            throw new ArgumentException($"Query {query.Id} has neither an offering nor an enquiry.", nameof(query));
        _kind = DataKindOf(catalog, query);
        if (query.Enquiry is { } enquiry)
        {
            _asking = catalog.FindCompany(enquiry.CompanyId)
                ?? throw new InvalidOperationException($"Enquiry {enquiry.Id} names company {enquiry.CompanyId}, which is not in the catalog.");
        }
    }

    /// <summary>How many places there are; not every place holds a candidate.</summary>
    public int Count => _asking is null ? _catalog.Companies.Count : _catalog.Offerings.Count;

    /// <summary>All candidates, in order of their keys.</summary>
    public IReadOnlyList<Pair> All()
    {
        var pairs = new List<Pair>(Count);
        for (var place = 0; place < Count; place++)
        {
            if (At(place) is { } pair) pairs.Add(pair);
        }

        return pairs;
    }

    /// <summary>The candidate at a place, or null when what stands there was none.</summary>
    public Pair? At(int place)
    {
        if (_asking is not null)
        {
            var space = _catalog.Offerings[place];
            var possible = space.IsSpace && (space.Source.Kind == DataKind.Real) == (_kind == DataKind.Real);
            return possible ? _catalog.Pair(_asking, space, _query.AsOf, _query.Enquiry!.Requirement) : null;
        }

        var company = _catalog.Companies[place];
        if (company.Company.Source.Kind != _kind) return null;
        if (_catalog.IsSettled(company, _query.AsOf) && !_query.Grades.ContainsKey(company.Company.Id)) return null;
        return _catalog.Pair(company, _query.Offering!, _query.AsOf);
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
