using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Matching.Domain;
using Matching.Rules;

namespace Matching.Catalog;

/// <summary>
/// An immutable picture of everything the store held at one revision. Gates, features, ranking and evaluation read nothing else,
/// so a list is never computed from two states of the world.
/// </summary>
public sealed class CatalogSnapshot
{
    private readonly Dictionary<OfferingId, Offering> _offerings;
    private readonly ILookup<string, Enquiry> _enquiries;
    private readonly ConcurrentDictionary<(OfferingId, DateOnly), EngagedMix> _engagedMixes = new();

    private readonly Lazy<PlotCombinations> _plotCombinations;
    private readonly SettledCompanies _settled;

    private CatalogSnapshot(MatchingData data, CompanyTable table, long revision, RuleBook rules)
    {
        Revision = revision;
        Rules = rules;
        Table = table;
        Goals = data.Goals;
        Ties = new TieGraph(data.Ties);
        Waivers = new Waivers(data.Waivers);
        History = new EngagementHistory(data.Engagements);
        Enquiries = [.. data.Enquiries.OrderBy(e => e.ReceivedOn).ThenBy(e => e.Id, StringComparer.Ordinal)];
        _enquiries = Enquiries.ToLookup(e => e.CompanyId, StringComparer.Ordinal);

        _settled = new SettledCompanies(table, Ties, History);

        var units = data.Units.ToLookup(u => u.BuildingId, StringComparer.Ordinal);
        Offerings =
        [
            .. data.Plots.Select(Offering.Of)
                .Concat(data.Buildings.Select(b => Offering.Of(b, [.. units[b.Id].OrderBy(u => u.Id, StringComparer.Ordinal)])))
                .Concat(CenterIds.All.Select(Offering.Of))
                .OrderBy(o => o.Id),
        ];
        _offerings = Offerings.ToDictionary(o => o.Id);
        _plotCombinations = new(() => new PlotCombinations(Offerings));
        Precedents = new PrecedentTree(Offerings, Table, History);
        MedianRentDay = Median([.. data.Buildings.Where(b => b.Rent is not null).Select(b => b.Rent!.Value.PerDay)]);
    }

    // What does not depend on what is supposed to be otherwise is shared; platforms, and with them precedents, do not.
    private CatalogSnapshot(CatalogSnapshot of, IReadOnlyList<Offering> spaces, IReadOnlyList<GateWaiver> waivers, Enquiry? enquiry)
    {
        (Revision, Rules, Table, Goals, Ties, History, Precedents) = (of.Revision, of.Rules, of.Table, of.Goals, of.Ties, of.History, of.Precedents);
        (_settled, _engagedMixes) = (of._settled, of._engagedMixes);
        Waivers = waivers.Count == 0 ? of.Waivers : of.Waivers.With(waivers);
        (Enquiries, _enquiries) = (of.Enquiries, of._enquiries);
        if (enquiry is not null)
        {
            Enquiries = [.. of.Enquiries.Where(e => e.Id != enquiry.Id).Append(enquiry).OrderBy(e => e.ReceivedOn).ThenBy(e => e.Id, StringComparer.Ordinal)];
            _enquiries = Enquiries.ToLookup(e => e.CompanyId, StringComparer.Ordinal);
        }

        (Offerings, _offerings, _plotCombinations, MedianRentDay) = (of.Offerings, of._offerings, of._plotCombinations, of.MedianRentDay);
        if (spaces.Count == 0) return;
        var otherwise = spaces.ToDictionary(space => space.Id);
        Offerings = [.. of.Offerings.Select(o => otherwise.GetValueOrDefault(o.Id, o))];
        _offerings = Offerings.ToDictionary(o => o.Id);
        _plotCombinations = new(() => new PlotCombinations(Offerings));
        MedianRentDay = Median([.. Offerings.Where(o => o.Building?.Rent is not null).Select(o => o.Building!.Rent!.Value.PerDay)]);
    }

    /// <summary>The store's revision this was read at.</summary>
    public long Revision { get; }

    /// <summary>The rules by which its companies and pairs are graded.</summary>
    public RuleBook Rules { get; }

    /// <summary>All companies, ordered by key: the rows of <see cref="Table"/>, each kept once it was touched.</summary>
    public IReadOnlyList<CompanyEntry> Companies => Table;

    /// <summary>All companies, column by column.</summary>
    public CompanyTable Table { get; }

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

    /// <summary>All waivers of constraints.</summary>
    public Waivers Waivers { get; }

    /// <summary>Which plots one project may take together.</summary>
    public PlotCombinations PlotCombinations => _plotCombinations.Value;

    /// <summary>Who signed where, and when.</summary>
    public PrecedentTree Precedents { get; }

    /// <summary>Median asking rent of the buildings, 元/m²·day; null when no rent is known.</summary>
    public decimal? MedianRentDay { get; }

    /// <summary>Builds the picture.</summary>
    /// <param name="data">All rows.</param>
    /// <param name="revision">The store's revision.</param>
    /// <param name="rules">The rules of grading; null for those that the engine brings along.</param>
    public static CatalogSnapshot Build(MatchingData data, long revision, RuleBook? rules = null) => Build(data, CompanyTable.Of(data.Companies), revision, rules);

    /// <summary>Builds the picture around companies that are ready; those of <paramref name="data"/> are not looked at.</summary>
    /// <param name="data">All rows.</param>
    /// <param name="table">The companies.</param>
    /// <param name="revision">The store's revision.</param>
    /// <param name="rules">The rules of grading; null for those that the engine brings along.</param>
    public static CatalogSnapshot Build(MatchingData data, CompanyTable table, long revision, RuleBook? rules = null) =>
        new(data, table, revision, rules ?? RuleBook.Default);

    /// <summary>The same picture with some things supposed to be otherwise. No store holds it.</summary>
    /// <param name="spaces">Spaces of this catalog in another state, of the same platform.</param>
    /// <param name="waivers">More waivers.</param>
    /// <param name="enquiry">Another enquiry, in the place of the one with its key.</param>
    internal CatalogSnapshot With(IReadOnlyList<Offering> spaces, IReadOnlyList<GateWaiver> waivers, Enquiry? enquiry) => new(this, spaces, waivers, enquiry);

    /// <summary>A company by its key, or null.</summary>
    public CompanyEntry? FindCompany(string id) => Table.IndexOf(id) is >= 0 and var row ? Table[row] : null;

    /// <summary>An offering by its key; a plot also by its parcel number.</summary>
    public bool TryFindOffering(OfferingId id, [NotNullWhen(true)] out Offering? offering)
    {
        if (!_offerings.TryGetValue(id, out offering) && id.Kind == OfferingKind.Plot)
            offering = Offerings.FirstOrDefault(o => string.Equals(o.Plot?.ParcelNumber, id.Id, StringComparison.OrdinalIgnoreCase));
        return offering is not null;
    }

    /// <summary>Whether a company of the catalog is known to reside in the district, by its tag or because it introduces others.</summary>
    public bool IsResident(CompanyEntry company) =>
        company.Index >= 0 && (Table.TaggedResident[company.Index] || Ties.ResidentIds.Contains(company.Company.Id));

    /// <summary>
    /// Whether a company already sat in the district before a day: an introducer of others, or registered here. It is then a case for aftercare, and
    /// no target.
    /// </summary>
    public bool IsSettled(CompanyEntry company, DateOnly before)
    {
        if (IsResident(company)) return true;
        foreach (var engagement in History.OfCompany(company.Company.Id, before))
        {
            if (SettledCompanies.Settles(engagement)) return true;
        }

        return false;
    }

    /// <summary>The rows of <see cref="Table"/> that <see cref="IsSettled"/> holds for, ascending; no other row is touched for it.</summary>
    public IReadOnlyList<int> SettledRows(DateOnly before) => _settled.Before(before);

    /// <summary>What a company had asked for before a day, newest enquiry first; null when it never asked.</summary>
    public Requirement? LatestRequirement(string companyId, DateOnly before) =>
        _enquiries[companyId].LastOrDefault(e => e.ReceivedOn < before)?.Requirement;

    /// <summary>The day on which a company first asked for space; null when it never did.</summary>
    public DateOnly? FirstEnquiry(string companyId) => _enquiries[companyId].FirstOrDefault()?.ReceivedOn;

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
}
