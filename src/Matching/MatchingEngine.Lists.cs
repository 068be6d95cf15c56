using Matching.Domain;
using Matching.Ranking;

namespace Matching;

/// <content>What those who look for companies need: rankings, lists, what is kept of them, and how far talks with each company have come.</content>
public sealed partial class MatchingEngine
{
    /// <summary>Ranks companies for an offering and puts a list together.</summary>
    /// <param name="offering">The offering.</param>
    /// <param name="top">How many lines, at least 1.</param>
    /// <param name="filter">Narrows the companies; null for all real ones.</param>
    /// <param name="asOf">The day; null for today.</param>
    /// <param name="options">How the list is put together; null for one company a group and a share for high potential.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="NotInCatalogException">There is no such offering.</exception>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is less than 1.</exception>
    public RankedList Shortlist(
        OfferingId offering, int top = 20, CompanyFilter? filter = null, DateOnly? asOf = null, ListOptions? options = null, CancellationToken cancel = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        var catalog = Catalog;
        return ShortlistRanking.Rank(
            catalog, Find(catalog, offering), filter ?? new CompanyFilter(), options ?? new ListOptions(), top, asOf ?? Today, models.Examine(ModelKind.Outreach), cancel: cancel);
    }

    /// <summary>Ranks all companies for an offering as they are, for whoever looks at parts of a long list: lines are built when they are looked at.</summary>
    /// <param name="offering">The offering.</param>
    /// <param name="filter">Narrows the companies; null for all real ones.</param>
    /// <param name="asOf">The day; null for today.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="NotInCatalogException">There is no such offering.</exception>
    public CompanyRanking RankCompanies(OfferingId offering, CompanyFilter? filter = null, DateOnly? asOf = null, CancellationToken cancel = default)
    {
        var catalog = Catalog;
        return CompanyRanking.Of(catalog, Find(catalog, offering), filter ?? new CompanyFilter(), asOf ?? Today, models.Examine(ModelKind.Outreach), cancel: cancel);
    }

    /// <summary>How many companies there are of each kind among those that a filter leaves.</summary>
    /// <param name="filter">Narrows the companies; null for all real ones.</param>
    /// <param name="asOf">The day; null for today.</param>
    public CompanyFacets Facets(CompanyFilter? filter = null, DateOnly? asOf = null) => FacetCount.Of(Catalog, filter ?? new CompanyFilter(), asOf ?? Today);

    /// <summary>How far talks with a company have come.</summary>
    /// <param name="companyId">The company.</param>
    /// <param name="offering">The offering to look at beside all of them; null for none.</param>
    /// <param name="asOf">The day, its own events included; null for today.</param>
    /// <exception cref="NotInCatalogException">There is no such company or offering.</exception>
    public CompanyStanding Standing(string companyId, OfferingId? offering = null, DateOnly? asOf = null)
    {
        Find(Catalog, companyId);
        return Standings([companyId], offering, asOf)[0];
    }

    /// <summary>How far talks with some companies have come, such as those of the lines in view; in their order.</summary>
    /// <param name="companyIds">The companies; one that is not in the catalog has the standing of one that nobody has contacted.</param>
    /// <param name="offering">The offering to look at beside all of them; null for none.</param>
    /// <param name="asOf">The day, its own events included; null for today.</param>
    /// <exception cref="NotInCatalogException">There is no such offering.</exception>
    public IReadOnlyList<CompanyStanding> Standings(IReadOnlyList<string> companyIds, OfferingId? offering = null, DateOnly? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(companyIds);
        var (catalog, day) = (Catalog, asOf ?? Today);
        var asked = offering is { } id ? Find(catalog, id).Id : (OfferingId?)null;
        return [.. companyIds.Select(company => CompanyStandings.Of(catalog, company, asked, day))];
    }

    /// <summary>Keeps a list as a shortlist: it can be opened again, and who was shown is on record.</summary>
    /// <param name="list">The list.</param>
    /// <param name="filter">The filter that it was made with; null for none.</param>
    /// <param name="name">What staff call it, at most 100 characters; null or blank for no name.</param>
    /// <exception cref="ArgumentException">The name is too long.</exception>
    public Shortlist Keep(RankedList list, CompanyFilter? filter = null, string? name = null)
    {
        var now = time.GetUtcNow();

        // The end of the identifier is random; its beginning is the time again, the same for a whole minute.
        var id = $"{now:yyyyMMddHHmmss}-{Guid.CreateVersion7(now).ToString("N")[^8..]}";
        var shortlist = new Shortlist(id, now, filter ?? new CompanyFilter(), list) { Name = Domain.Shortlist.CleanName(name) };
        store.Save(shortlist);
        return shortlist;
    }

    /// <summary>Gives a kept shortlist another name.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="name">The name, at most 100 characters; null or blank takes it away.</param>
    /// <returns>The shortlist with its new name.</returns>
    /// <exception cref="NotInCatalogException">There is no such shortlist.</exception>
    /// <exception cref="ArgumentException">The name is too long.</exception>
    public Shortlist Rename(string id, string? name) =>
        store.Rename(id, Domain.Shortlist.CleanName(name)) ? FindShortlist(id) : throw new NotInCatalogException("shortlist", id);

    /// <summary>A kept shortlist.</summary>
    /// <exception cref="NotInCatalogException">There is no such shortlist.</exception>
    public Shortlist FindShortlist(string id) => store.FindShortlist(id) ?? throw new NotInCatalogException("shortlist", id);

    /// <summary>All kept shortlists, newest first.</summary>
    public IReadOnlyList<Shortlist> Shortlists() => store.Shortlists();

    /// <summary>Whom the kept shortlists of some days show, against who could be shown (domain 10.4).</summary>
    /// <param name="from">The first local day; null for the first of all.</param>
    /// <param name="to">The last local day; null for today and later.</param>
    public ExposureReport ExposureOfKept(DateOnly? from = null, DateOnly? to = null) => Ranking.Exposure.OfKept(
        Catalog, store.Shortlists(), from is { } first ? Midnight(first) : DateTimeOffset.MinValue, to is { } last && last < DateOnly.MaxValue ? Midnight(last.AddDays(1)) : DateTimeOffset.MaxValue);

    private DateTimeOffset Midnight(DateOnly day)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(local, time.LocalTimeZone.GetUtcOffset(local));
    }
}
