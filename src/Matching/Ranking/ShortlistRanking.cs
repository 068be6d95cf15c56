using Matching.Catalog;
using Matching.Domain;
using Matching.Merit;
using Matching.Models;

namespace Matching.Ranking;

/// <summary>Ranks companies for an offering.</summary>
public static class ShortlistRanking
{
    /// <summary>Ranks the companies that a filter leaves. Companies that already sit in the district are left out.</summary>
    public static RankedList Rank(CatalogSnapshot catalog, Offering offering, CompanyFilter filter, int top, DateOnly asOf, ModelPackage? package, CancellationToken cancel = default)
    {
        var referee = Referee.Decide(package);
        var pairs = catalog.Companies.Where(c => Admits(catalog, filter, c, asOf)).Select(c => catalog.Pair(c, offering, asOf)).ToArray();
        var ranking = TopRanker.Rank(new PairCandidates(pairs, referee.Scorer), top, cancel: cancel);
        return new ListBuilder(ModelKind.Outreach, referee).Build(offering.Id.ToString(), offering.Name, offering.Center, ranking, place => pairs[place], asOf);
    }

    private static bool Admits(CatalogSnapshot catalog, CompanyFilter filter, CompanyEntry entry, DateOnly asOf)
    {
        var company = entry.Company;
        if (catalog.IsSettled(entry, asOf)) return false;
        if (!filter.IncludeSimulated && company.Source.Kind == DataKind.Simulated) return false;
        if (filter.City is { Length: > 0 } city && !Cities.AreSame(company.HqCity, city)) return false;
        if (filter.Tag is { Length: > 0 } tag && !company.Tags.Contains(tag, StringComparer.OrdinalIgnoreCase)) return false;
        if (filter.Industry is { Length: > 0 } prefix &&
            !(IndustryEditions.To2017(company.IndustryCode, company.IndustryVersion) is { } code && IndustryCode.HasPrefix(code, prefix))) return false;
        return filter.MinTier is not { } tier || LeadingEnterprise.TierOf(company, entry.Fit, asOf) >= tier;
    }
}
