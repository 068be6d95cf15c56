using System.Globalization;
using Matching.Catalog;
using Matching.Domain;

namespace Matching.Planning;

/// <summary>Shows how goals are foretold where the real history is too short: on the simulated district, with goals that are simulated too.</summary>
public static class GoalDemonstration
{
    /// <summary>Goals of the simulated district: to count as much in this year as in the last. Everything in them is marked simulated.</summary>
    /// <param name="catalog">The catalog; without simulated history there are none.</param>
    /// <param name="asOf">The day; later events are not seen.</param>
    public static IReadOnlyList<Goal> Goals(CatalogSnapshot catalog, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        if (asOf is { Month: 1, Day: 1 }) return [];
        var tracks = LeadTrack.Of(catalog.History, DataKind.Simulated, asOf);
        var landed = tracks.Where(t => t.LandedOn?.Year >= asOf.Year - 1)
            .SelectMany(t => GoalServing.Of(catalog.Rules, catalog.FindCompany(t.CompanyId)?.Company ?? new Company { Id = t.CompanyId }, catalog.LatestRequirement(t.CompanyId, asOf), t.OfferingId, asOf)
                .Where(c => c.Serves == true)
                .Select(c => (c.Rule, t.LandedOn!.Value.Year)))
            .ToArray();
        return
        [
            .. from rule in GoalRules.InForce(asOf).Where(r => r.Counts).OrderBy(r => r.Id, StringComparer.Ordinal)
               let lastYear = landed.Count(l => l.Rule.Id == rule.Id && l.Year < asOf.Year)
               where lastYear > 0
               select new Goal
               {
                   Indicator = rule.Name.Zh,
                   Target = lastYear,
                   Actual = landed.Count(l => l.Rule.Id == rule.Id && l.Year == asOf.Year),
                   Period = string.Create(CultureInfo.InvariantCulture, $"{asOf.Year}-01-01..{asOf.AddDays(-1):yyyy-MM-dd}"),
                   Source = new Source(DataKind.Simulated, "as much as in the year before"),
               },
        ];
    }

    /// <summary>The outlook of those goals, on the day or on the one after the last simulated event, if that is earlier.</summary>
    public static IReadOnlyList<GoalOutlook> Of(CatalogSnapshot catalog, DateOnly asOf, int seed)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        if (catalog.History.All.LastOrDefault(e => e.Source.Kind == DataKind.Simulated) is not { } last) return [];
        var day = last.On < asOf ? last.On.AddDays(1) : asOf;
        return GoalOutlook.Of(catalog, Goals(catalog, day), day, seed);
    }
}
