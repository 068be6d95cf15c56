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
    /// <param name="package">The current placement model.</param>
    /// <param name="cancel">Gives up.</param>
    public static RankedList Rank(
        CatalogSnapshot catalog, CompanyEntry company, Requirement? requirement, string query, int top, DateOnly asOf, ModelPackage? package, CancellationToken cancel = default)
    {
        var referee = Referee.Decide(package);
        var need = requirement ?? catalog.LatestRequirement(company.Company.Id, asOf);
        var pairs = catalog.Offerings
            .Where(o => o.IsSpace && IsKind(o, need?.SpaceType ?? SpaceType.Any))
            .Select(o => catalog.Pair(company, o, asOf, need))
            .ToArray();
        var ranking = Ranker.Rank(query, pairs, pair => pair.Offering.Id.ToString(), referee.Scorer, cancel);
        var name = new Text(company.Company.DisplayName, company.Company.NameEn ?? company.Company.DisplayName);
        return new ListBuilder(ModelKind.Placement, referee).Build(query, name, company.Fit.Primary, ranking, asOf, top);
    }

    // A building of unknown type may be the right kind: it stays, and the use gate asks.
    private static bool IsKind(Offering offering, SpaceType wanted) => wanted switch
    {
        SpaceType.Plot => offering.Plot is not null,
        SpaceType.Building => offering.Building is { Type: not (BuildingType.StandardFactory or BuildingType.LogisticsWarehouse) },
        SpaceType.Factory => offering.Building is { Type: null or BuildingType.StandardFactory or BuildingType.ParkLowRise },
        SpaceType.Warehouse => offering.Building is { Type: null or BuildingType.LogisticsWarehouse },
        _ => true,
    };
}
