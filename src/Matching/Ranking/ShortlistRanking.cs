using Matching.Catalog;
using Matching.Domain;
using Matching.Models;

namespace Matching.Ranking;

/// <summary>Ranks companies for an offering.</summary>
public static class ShortlistRanking
{
    /// <summary>Ranks the companies that a filter leaves. Companies that already sit in the district are left out.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="offering">The offering.</param>
    /// <param name="filter">Narrows the companies.</param>
    /// <param name="top">How many lines.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="current">What stands as the current outreach model.</param>
    /// <param name="progress">Told how many companies are done.</param>
    /// <param name="cancel">Gives up.</param>
    public static RankedList Rank(
        CatalogSnapshot catalog, Offering offering, CompanyFilter filter, int top, DateOnly asOf, CurrentModel current,
        IProgress<long>? progress = null, CancellationToken cancel = default)
    {
        var referee = Referee.Decide(current);
        using var candidates = new CompanyCandidates(catalog, offering, filter, asOf, referee.Scorer);
        var ranking = TopRanker.Rank(candidates, top, progress, cancel);
        return new ListBuilder(ModelKind.Outreach, referee).Build(offering.Id.ToString(), offering.Name, offering.Center, ranking, candidates.PairAt, asOf);
    }
}
