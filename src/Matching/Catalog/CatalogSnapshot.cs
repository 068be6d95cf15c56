using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Matching.Domain;

namespace Matching.Catalog;

/// <summary>
/// An immutable picture of everything the store held at one revision. Gates, features, ranking and evaluation read nothing else,
/// so a list is never computed from two states of the world.
/// </summary>
public sealed class CatalogSnapshot
{
    private readonly Dictionary<string, CompanyEntry> _companies;
    private readonly Dictionary<OfferingId, Offering> _offerings;
    private readonly ILookup<string, Enquiry> _enquiries;
    private readonly ConcurrentDictionary<(OfferingId, DateOnly), EngagedMix> _engagedMixes = new();

    private CatalogSnapshot(MatchingData data, long revision)
    {
        Revision = revision;
        Goals = data.Goals;
        Ties = new TieGraph(data.Ties);
        History = new EngagementHistory(data.Engagements);
        Enquiries = [.. data.Enquiries.OrderBy(e => e.ReceivedOn).ThenBy(e => e.Id, StringComparer.Ordinal)];
        _enquiries = Enquiries.ToLookup(e => e.CompanyId, StringComparer.Ordinal);

        var rows = data.Companies.OrderBy(c => c.Id, StringComparer.Ordinal).ToArray();
        var entries = new CompanyEntry[rows.Length];
        Parallel.For(0, rows.Length, i => entries[i] = new CompanyEntry(i, rows[i], IsResident(rows[i])));
        Companies = entries;
        _companies = entries.ToDictionary(e => e.Company.Id, StringComparer.Ordinal);

        var units = data.Units.ToLookup(u => u.BuildingId, StringComparer.Ordinal);
        Offerings =
        [
            .. data.Plots.Select(Offering.Of)
                .Concat(data.Buildings.Select(b => Offering.Of(b, [.. units[b.Id].OrderBy(u => u.Id, StringComparer.Ordinal)])))
                .Concat(CenterIds.All.Select(Offering.Of))
                .OrderBy(o => o.Id),
        ];
        _offerings = Offerings.ToDictionary(o => o.Id);
        MedianRentDay = Median([.. data.Buildings.Where(b => b.Rent is not null).Select(b => b.Rent!.Value.PerDay)]);
    }

    /// <summary>The store's revision this was read at.</summary>
    public long Revision { get; }

    /// <summary>All companies, ordered by key.</summary>
    public IReadOnlyList<CompanyEntry> Companies { get; }

    /// <summary>All plots, buildings and centers, ordered by key.</summary>
    public IReadOnlyList<Offering> Offerings { get; }

    /// <summary>All enquiries, in order of arrival.</summary>
    public IReadOnlyList<Enquiry> Enquiries { get; }

    /// <summary>All goals.</summary>
    public IReadOnlyList<Goal> Goals { get; }

    /// <summary>All stage events.</summary>
    public EngagementHistory History { get; }

    /// <summary>All ties.</summary>
    public TieGraph Ties { get; }

    /// <summary>Median asking rent of the buildings, 元/m²·day; null when no rent is known.</summary>
    public decimal? MedianRentDay { get; }

    /// <summary>Builds the picture.</summary>
    public static CatalogSnapshot Build(MatchingData data, long revision) => new(data, revision);

    /// <summary>A company by its key, or null.</summary>
    public CompanyEntry? FindCompany(string id) => _companies.GetValueOrDefault(id);

    /// <summary>An offering by its key; a plot also by its parcel number.</summary>
    public bool TryFindOffering(OfferingId id, [NotNullWhen(true)] out Offering? offering)
    {
        if (!_offerings.TryGetValue(id, out offering) && id.Kind == OfferingKind.Plot)
            offering = Offerings.FirstOrDefault(o => string.Equals(o.Plot?.ParcelNumber, id.Id, StringComparison.OrdinalIgnoreCase));
        return offering is not null;
    }

    /// <summary>
    /// Whether a company already sat in the district before a day: an introducer of others, or registered here. It is then a case for aftercare, and
    /// no target.
    /// </summary>
    public bool IsSettled(CompanyEntry company, DateOnly before)
    {
        if (company.IsResident) return true;
        foreach (var engagement in History.OfCompany(company.Company.Id, before))
        {
            if (engagement.Stage >= Stage.Registered) return true;
        }

        return false;
    }

    /// <summary>What a company had asked for before a day, newest enquiry first; null when it never asked.</summary>
    public Requirement? LatestRequirement(string companyId, DateOnly before) =>
        _enquiries[companyId].LastOrDefault(e => e.ReceivedOn < before)?.Requirement;

    /// <summary>The pair of a company and an offering on a day, with the company's latest stated need, or the one given.</summary>
    public Pair Pair(CompanyEntry company, Offering offering, DateOnly asOf, Requirement? requirement = null) =>
        new(company, offering, Need.Of(company, requirement ?? LatestRequirement(company.Company.Id, asOf)), asOf, this);

    /// <summary>Which kinds of companies had engaged with an offering before a day.</summary>
    public EngagedMix EngagedMix(Offering offering, DateOnly before) =>
        _engagedMixes.GetOrAdd((offering.Id, before), _ => new EngagedMix(this, offering, before));

    private static decimal? Median(decimal[] values)
    {
        if (values.Length == 0) return null;
        Array.Sort(values);
        return (values[(values.Length - 1) / 2] + values[values.Length / 2]) / 2;
    }

    private bool IsResident(Company company) =>
        Ties.ResidentIds.Contains(company.Id) || company.Tags.Contains("Resident", StringComparer.OrdinalIgnoreCase);
}
