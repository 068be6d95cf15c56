using Matching.Catalog;
using Matching.Domain;
using Matching.Models;

namespace Matching.Ranking;

/// <summary>Ranks spaces for a company and what it needs.</summary>
public static class MatchRanking
{
    /// <summary>Ranks the plots and buildings of the kind that was asked for.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="company">The company; one outside the catalog is fine.</param>
    /// <param name="requirement">What it needs; null means what it last asked for, or nothing known.</param>
    /// <param name="query">The query's name.</param>
    /// <param name="top">How many lines.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="current">What stands as the current placement model.</param>
    /// <param name="cancel">Gives up.</param>
    public static RankedList Rank(
        CatalogSnapshot catalog, CompanyEntry company, Requirement? requirement, string query, int top, DateOnly asOf, CurrentModel current, CancellationToken cancel = default)
    {
        var referee = Referee.Decide(current);
        var stated = requirement ?? catalog.LatestRequirement(company.Company.Id, asOf);
        var table = SpaceTable.Of(catalog, stated?.SpaceType ?? SpaceType.Any);

        // Every catalog has offerings, if only its centers; whichever stands here is replaced by each space in turn.
        using var candidates = new SpaceCandidates(table, new Pair(company, catalog.Offerings[0], Need.Of(company, stated), asOf, catalog), referee.Scorer, top);
        var ranking = TopRanker.Rank(candidates, top, cancel: cancel);
        var name = new Text(company.Company.DisplayName, company.Company.NameEn ?? company.Company.DisplayName);
        return new ListBuilder(ModelKind.Placement, referee).Build(query, name, company.Fit.Primary, ranking, candidates.PairAt, asOf);
    }
}
