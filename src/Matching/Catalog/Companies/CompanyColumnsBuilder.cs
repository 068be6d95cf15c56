using Matching.Domain;

namespace Matching.Catalog;

/// <summary>Derives the columns from rows that come in parts and in any order.</summary>
internal sealed class CompanyColumnsBuilder
{
    private const string ResidentTag = "Resident";

    private readonly List<string> _ids = [];
    private readonly CodedColumnBuilder<CenterFit> _fits = new(new SameScores());
    private readonly CodedColumnBuilder<CompanyIndustry> _industries = new(EqualityComparer<CompanyIndustry>.Default);
    private readonly CodedColumnBuilder<IReadOnlyList<Activity>> _activities = new(new SameElements<Activity>());
    private readonly CodedColumnBuilder<ulong> _trades = new(EqualityComparer<ulong>.Default);
    private readonly CodedColumnBuilder<string?> _cities = new(StringComparer.Ordinal);
    private readonly CodedColumnBuilder<IReadOnlyList<string>> _tags = new(new SameElements<string>());
    private readonly CodedColumnBuilder<IReadOnlyList<string>?> _riskFlags = new(new SameElements<string>());
    private readonly CodedColumnBuilder<string?> _countries = new(StringComparer.Ordinal);
    private readonly CodedColumnBuilder<Source> _sources = new(EqualityComparer<Source>.Default);
    private readonly List<byte> _dataKinds = [];
    private readonly List<int> _knownFrom = [];
    private readonly List<double> _revenueWan = [];
    private readonly List<byte> _knownFacts = [];
    private readonly List<bool> _taggedResident = [];
    private readonly List<GroupTokens> _groups = [];

    /// <summary>The keys in the order in which the rows came.</summary>
    public IReadOnlyList<string> Ids => _ids;

    /// <summary>Adds rows. What takes time is done by all cores.</summary>
    public void Add(Company[] companies)
    {
        var derived = new (CenterFit Fit, CompanyIndustry Industry, IReadOnlyList<Activity> Activities, ulong Trades, GroupTokens Group)[companies.Length];
        Parallel.For(0, companies.Length, i =>
        {
            var company = companies[i];
            var fit = CenterFit.Of(company);
            var activities = InferredActivities.Of(company.IndustryCode, company.IndustryVersion, fit.Primary);
            derived[i] = (fit, CompanyIndustry.Of(company), activities, TradeWords.Of(company), GroupTokens.Of(company));
        });
        for (var i = 0; i < companies.Length; i++)
        {
            _fits.Add(derived[i].Fit);
            _industries.Add(derived[i].Industry);
            _activities.Add(derived[i].Activities);
            _trades.Add(derived[i].Trades);
            _groups.Add(derived[i].Group);
            AddStated(companies[i]);
        }
    }

    /// <summary>The columns.</summary>
    /// <param name="order">Row i is the one that came as number <c>order[i]</c>; null when they came in the order of their keys.</param>
    /// <exception cref="ArgumentException">Two rows have one key.</exception>
    public CompanyColumns Build(int[]? order = null)
    {
        for (var i = 1; i < _ids.Count; i++)
        {
            if (IdAt(i) == IdAt(i - 1)) throw new ArgumentException($"Two companies have the key '{IdAt(i)}'.");
        }

        return new CompanyColumns
        {
            Fits = _fits.Build(order),
            Industries = _industries.Build(order),
            Activities = _activities.Build(order),
            Trades = _trades.Build(order),
            Cities = _cities.Build(order),
            Tags = _tags.Build(order),
            RiskFlags = _riskFlags.Build(order),
            Countries = _countries.Build(order),
            Sources = _sources.Build(order),
            DataKinds = Rows.InOrder(_dataKinds, order),
            KnownFrom = Rows.InOrder(_knownFrom, order),
            RevenueWan = Rows.InOrder(_revenueWan, order),
            KnownFacts = Rows.InOrder(_knownFacts, order),
            TaggedResident = Rows.InOrder(_taggedResident, order),
            GroupKeys = GroupFinder.Leaders(Rows.InOrder(_groups, order)),
        };

        string IdAt(int row) => _ids[order is null ? row : order[row]];
    }

    private void AddStated(Company company)
    {
        _ids.Add(company.Id);
        _cities.Add(company.HqCity);
        _tags.Add(company.Tags);
        _riskFlags.Add(company.RiskFlags);
        _countries.Add(company.Country);
        _sources.Add(company.Source);
        _dataKinds.Add((byte)company.Source.Kind);
        _knownFrom.Add(company.AsOf?.DayNumber ?? 0);
        _revenueWan.Add(company.Revenue is { } revenue ? (double)revenue.Wan : double.NaN);
        _knownFacts.Add((byte)CompanyFacts.CountKnown(company));
        _taggedResident.Add(company.Tags.Contains(ResidentTag, StringComparer.OrdinalIgnoreCase));
    }
}
