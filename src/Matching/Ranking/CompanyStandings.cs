using Matching.Catalog;
using Matching.Domain;

namespace Matching.Ranking;

/// <summary>Looks up how far talks with companies have come. It costs what these companies' own events cost, whatever the size of the catalog.</summary>
public static class CompanyStandings
{
    /// <summary>The standing of one company; a company without events, or unknown to the catalog, has the standing of one that nobody has contacted.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="companyId">The company.</param>
    /// <param name="offering">The offering to look at beside all of them; null for none.</param>
    /// <param name="asOf">The day; its own events count.</param>
    public static CompanyStanding Of(CatalogSnapshot catalog, string companyId, OfferingId? offering, DateOnly asOf)
    {
        var events = Events(catalog, companyId, asOf);
        if (events.IsEmpty) return new CompanyStanding(companyId, offering is null ? null : EngagementStanding.None, EngagementStanding.None);
        var all = events.ToArray();
        var overall = Standing(all);

        // What is refused is one offering; talks about another may go on.
        if (overall.IsLost && all.GroupBy(e => e.OfferingId).Any(some => Standing(some).IsOpen)) overall = overall with { IsLost = false, LostReason = null };
        return new CompanyStanding(companyId, offering is { } asked ? Standing(all.Where(e => e.OfferingId == asked)) : null, overall);

        EngagementStanding Standing(IEnumerable<Engagement> some) => EngagementStanding.Of(StageHistory.Of(some, asOf));
    }

    /// <summary>Whether talks of a company about an offering have ended without it coming.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="companyId">The company.</param>
    /// <param name="offering">The offering.</param>
    /// <param name="asOf">The day; its own events count.</param>
    public static bool IsOver(CatalogSnapshot catalog, string companyId, OfferingId offering, DateOnly asOf)
    {
        var events = Events(catalog, companyId, asOf);
        return !events.IsEmpty && StageHistory.Of(events.ToArray().Where(e => e.OfferingId == offering), asOf).IsLost;
    }

    // The history is asked for what lies before a day.
    private static ReadOnlySpan<Engagement> Events(CatalogSnapshot catalog, string companyId, DateOnly asOf) =>
        catalog.History.OfCompany(companyId, asOf < DateOnly.MaxValue ? asOf.AddDays(1) : asOf);
}
