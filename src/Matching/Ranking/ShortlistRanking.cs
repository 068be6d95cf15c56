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

    /// <summary>Ranks in the same way and puts a list together by rules, which the list keeps.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="offering">The offering.</param>
    /// <param name="filter">Narrows the companies.</param>
    /// <param name="options">The rules of the list.</param>
    /// <param name="top">How many lines.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="current">What stands as the current outreach model.</param>
    /// <param name="progress">Told how many companies are done in the first pass over all of them.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="ArgumentException">An option is out of its range; the message names it.</exception>
    public static RankedList Rank(
        CatalogSnapshot catalog, Offering offering, CompanyFilter filter, ListOptions options, int top, DateOnly asOf, CurrentModel current,
        IProgress<long>? progress = null, CancellationToken cancel = default)
    {
        options.Check();
        var referee = Referee.Decide(current);
        using var candidates = new CompanyCandidates(catalog, offering, filter, asOf, referee.Scorer);
        var members = new ListMembers(CompanyScan.Of(catalog, asOf), options.HighPotential);
        var (ranking, parts, composition) = ListComposing.Rank(candidates, members.At, top, options, progress, cancel);
        var list = new ListBuilder(ModelKind.Outreach, referee).Build(offering.Id.ToString(), offering.Name, offering.Center, ranking, candidates.PairAt, asOf);
        return list with { Composition = composition, Rows = [.. list.Rows.Select((row, line) => Line(row, parts[line]))] };

        RankedRow Line(RankedRow row, ListPart? part)
        {
            var told = options.OnePerGroup ? GroupMates.Name(row, catalog.Table) : row;
            return told with { Part = part };
        }
    }
}
