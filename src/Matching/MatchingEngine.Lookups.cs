using Matching.Catalog;
using Matching.Domain;
using Matching.Explain;

namespace Matching;

/// <content>What somebody looks up before asking for a ranking.</content>
public sealed partial class MatchingEngine
{
    /// <summary>Finds companies as somebody types: by name, pinyin, initials or code (<see cref="CompanySearch"/>).</summary>
    /// <param name="text">What was typed; without a letter or a digit it finds nothing.</param>
    /// <param name="top">How many hits at most, at least 1.</param>
    /// <param name="includeSimulated">Whether simulated companies are found too; they come last.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is less than 1.</exception>
    public IReadOnlyList<SearchHit> SearchCompanies(string text, int top = 20, bool includeSimulated = false) =>
        Catalog.Table.Search.Find(text, top, includeSimulated);

    /// <summary>The firms around a company, to be drawn: residents tied to it, its group, and others tied to the same residents.</summary>
    /// <param name="companyId">The company.</param>
    /// <param name="asOf">The day; null for today.</param>
    /// <param name="includeSimulated">Whether simulated companies stand around a real one.</param>
    /// <exception cref="NotInCatalogException">There is no such company.</exception>
    public TieMap TiesAround(string companyId, DateOnly? asOf = null, bool includeSimulated = false)
    {
        var catalog = Catalog;
        Find(catalog, companyId);
        return TieMap.Around(catalog, companyId, asOf ?? Today, includeSimulated);
    }

    /// <summary>Where the names of platforms may stand on a map: in the middle of their spaces.</summary>
    public IReadOnlyList<PlatformPlace> Platforms() => PlatformPlace.Of(Catalog);

    /// <summary>Everything on record about a company: facts, tier, fit to the six centers, history.</summary>
    /// <param name="companyId">The company.</param>
    /// <param name="asOf">The day; null for today.</param>
    /// <exception cref="NotInCatalogException">There is no such company.</exception>
    public CompanyDossier Dossier(string companyId, DateOnly? asOf = null)
    {
        var catalog = Catalog;
        return CompanyDossier.Of(catalog, Find(catalog, companyId), asOf ?? Today);
    }

    /// <summary>Everything on record about an offering: handbook facts, centers, units, 360° view.</summary>
    /// <exception cref="NotInCatalogException">There is no such offering.</exception>
    public SpaceDossier Space(OfferingId offering) => SpaceDossier.Of(Find(Catalog, offering));
}
