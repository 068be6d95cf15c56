using Matching.Domain;
using Matching.Ranking;

namespace Matching.Api.Pages.Shortlists;

/// <summary>
/// Keeps the rankings that were looked at last: a page is built twice, once for the first answer and once to go live, and colleagues look at the same centers.
/// A ranking whose rows, model or day have moved on is made anew.
/// </summary>
internal sealed class RankingShelf(MatchingEngine engine)
{
    // Each keeps 24 bytes a company; a page turns over a handful of filters.
    private const int Kept = 12;

    private readonly Lock _gate = new();
    private readonly LinkedList<(Key Key, Lazy<CompanyRanking> Ranking)> _shelf = [];

    /// <summary>The ranking for an offering as of now.</summary>
    /// <exception cref="NotInCatalogException">There is no such offering.</exception>
    public CompanyRanking Find(OfferingId offering, CompanyFilter filter)
    {
        var key = new Key(engine.Catalog.Revision, engine.Models.Examine(ModelKind.Outreach).Tag, engine.Today, offering, filter);
        Lazy<CompanyRanking> ranking;
        lock (_gate)
        {
            var found = _shelf.FirstOrDefault(kept => kept.Key == key);
            if (found.Ranking is not null) _shelf.Remove(found);
            else if (_shelf.Count == Kept) _shelf.RemoveLast();
            // One that fails is tried again by whoever asks next.
            ranking = found.Ranking ?? new Lazy<CompanyRanking>(() => engine.RankCompanies(offering, filter), LazyThreadSafetyMode.PublicationOnly);
            _shelf.AddFirst((key, ranking));
        }

        return ranking.Value;
    }

    private sealed record Key(long Revision, string Model, DateOnly Day, OfferingId Offering, CompanyFilter Filter);
}
