using Matching.Catalog;
using Matching.Domain;

namespace Matching.Planning;

/// <summary>A trip's problem made of a catalog, with the rows that it speaks of.</summary>
internal sealed class CatalogTrip
{
    private readonly List<(CompanyEntry Company, Offering Offering)> _rows = [];

    public CatalogTrip(CatalogSnapshot catalog, TripPlanRequest request, ApproachValues values, DateOnly asOf, Func<string, string?>? groupOf, CancellationToken cancel)
    {
        // Nobody further down a city's list is part of a best timetable, unless weights by tier change the order or groups thin the list out.
        var most = request.WorthByTier.Count > 0 ? int.MaxValue : (4 * request.Days * request.VisitsPerDay) + request.UnreachedShown;
        var best = new SortedDictionary<int, (double Value, CompanyEntry Company, Offering Offering)>();
        foreach (var city in catalog.Table.Cities.Values.Where(known => request.Cities.Any(wanted => Cities.LiesIn(known, wanted))).Distinct())
        {
            foreach (var offering in Offerings(catalog, request))
            {
                foreach (var (pair, value) in values.Best(offering, request.Filter with { City = city }, most, cancel))
                {
                    var worth = value * TierWorth.Of(catalog.Rules, request.WorthByTier, pair.Company, asOf);
                    if (!best.TryGetValue(pair.Company.Index, out var other) || worth > other.Value) best[pair.Company.Index] = (worth, pair.Company, offering);
                }
            }
        }

        _rows.AddRange(best.Values.Select(b => (b.Company, b.Offering)));
        Problem = new TripProblem
        {
            Stops = [.. best.Values.Select(b => StopOf(b.Company.Company, b.Value, request, CompanyGroup.Of(catalog, b.Company, groupOf)))],
            Days = request.Days,
            VisitsPerDay = request.VisitsPerDay,
            VisitMinutes = request.VisitMinutes,
            Windows = request.Windows,
            Travel = request.Travel,
        };
    }

    /// <summary>The problem.</summary>
    public TripProblem Problem { get; }

    /// <summary>The company of a stop, and the offering that it suits best.</summary>
    public (CompanyEntry Company, Offering Offering) this[int stop] => _rows[stop];

    private static IEnumerable<Offering> Offerings(CatalogSnapshot catalog, TripPlanRequest request) => request.Offerings.Count == 0
        ? catalog.Offerings.Where(o => o.Center is not null)
        : request.Offerings.Distinct().Select(id => catalog.TryFindOffering(id, out var found) ? found : throw new ArgumentException($"The catalog has no offering {id}."));

    private static TripStop StopOf(Company company, double value, TripPlanRequest request, string? group)
    {
        var city = request.Cities.First(wanted => Cities.LiesIn(company.HqCity, wanted));
        return new TripStop(company.Id, value, city, Districts.Find(company.HqCity), group);
    }
}
