using Matching.Catalog;
using Matching.Domain;

namespace Matching.Planning;

/// <summary>A problem made of a catalog, with the rows that it speaks of.</summary>
internal sealed class CatalogOutreach
{
    private readonly CatalogSnapshot _catalog;
    private readonly OutreachPlanRequest _request;
    private readonly DateOnly _asOf;
    private readonly Func<string, string?>? _groupOf;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<OutreachCompany> _companies = [];
    private readonly List<CompanyEntry> _entries = [];
    private readonly List<double> _worth = [];
    private readonly List<OutreachPair> _pairs = [];

    public CatalogOutreach(CatalogSnapshot catalog, OutreachPlanRequest request, ApproachValues values, DateOnly asOf, Func<string, string?>? groupOf, CancellationToken cancel)
    {
        (_catalog, _request, _asOf, _groupOf) = (catalog, request, asOf, groupOf);
        Offerings = request.Offerings.Count == 0 ? catalog.Offerings : [.. request.Offerings.Distinct().Select(Find)];
        for (var o = 0; o < Offerings.Count; o++)
        {
            foreach (var (pair, value) in values.Best(Offerings[o], request.Filter, request.CandidatesPerOffering, cancel)) Add(o, pair, value);
        }

        Problem = new OutreachProblem
        {
            Budget = request.Budget,
            Companies = _companies,
            Offerings = [.. Offerings.Select(BuildingRoom.Of)],
            Pairs = _pairs,
            Centers = request.PerCenter is { } each ? CenterIds.All.ToDictionary(c => c, c => request.Centers.GetValueOrDefault(c, each)) : request.Centers,
            Cities = request.Cities.ToDictionary(c => NameOf(c.Key)!, c => c.Value),
            PerIntroducer = request.PerIntroducer,
            IntroducerBonus = request.IntroducerBonus,
        };
    }

    /// <summary>The problem.</summary>
    public OutreachProblem Problem { get; }

    /// <summary>What its offerings are.</summary>
    public IReadOnlyList<Offering> Offerings { get; }

    /// <summary>What its companies are.</summary>
    public IReadOnlyList<CompanyEntry> Entries => _entries;

    /// <summary>The weight of a company.</summary>
    public double WorthOf(int company) => _worth[company];

    private Offering Find(OfferingId id) => _catalog.TryFindOffering(id, out var offering)
        ? offering
        : throw new ArgumentException($"The catalog has no offering {id}.");

    private void Add(int offering, in Pair pair, double value)
    {
        var company = pair.Company;
        if (!_places.TryGetValue(company.Company.Id, out var place))
        {
            _places[company.Company.Id] = place = _companies.Count;
            _companies.Add(new OutreachCompany(company.Company.Id, CompanyGroup.Of(_catalog, company, _groupOf), NameOf(company.Company.HqCity), IntroducersOf(company.Company.Id)));
            _entries.Add(company);
            _worth.Add(TierWorth.Of(_catalog.Rules, _request.WorthByTier, company, _asOf));
        }

        _pairs.Add(new OutreachPair(place, offering, value * _worth[place], BuildingRoom.AreaOf(pair).AreaM2, pair.Offering.Center ?? company.Fit.Primary));
    }

    private OutreachIntroducer[] IntroducersOf(string companyId) =>
    [
        .. _catalog.Ties.To(companyId, _asOf).GroupBy(t => t.ResidentId, StringComparer.Ordinal)
            .Select(t => new OutreachIntroducer(t.Key, Math.Clamp(t.Max(TieGraph.StrengthOf), 0, 1))),
    ];

    private static string? NameOf(string? city) => city?.Trim().TrimEnd('市');
}
