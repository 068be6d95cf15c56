using Matching.Catalog;
using Matching.Domain;
using Matching.Rules;

namespace Matching.Planning;

/// <summary>The leads of one kind of data as they stood on a day, and what they come to for a goal.</summary>
internal sealed class GoalPipeline
{
    private readonly DateOnly _asOf;
    private readonly RuleBook _rules;
    private readonly int _seed;
    private readonly GoalOutlookOptions _options;
    private readonly LeadTrack[] _tracks;
    private readonly Dictionary<string, GoalContribution> _contributions = [];
    private readonly Dictionary<int, ConversionRates> _rates = [];

    public GoalPipeline(CatalogSnapshot catalog, DataKind kind, DateOnly asOf, int seed, GoalOutlookOptions options)
    {
        (_rules, _asOf, _seed, _options) = (catalog.Rules, asOf, seed, options);
        _tracks = LeadTrack.Of(catalog.History, kind, asOf);
        foreach (var track in _tracks)
        {
            var company = catalog.FindCompany(track.CompanyId)?.Company ?? new Company { Id = track.CompanyId };
            foreach (var contribution in GoalServing.Of(catalog.Rules, company, catalog.LatestRequirement(track.CompanyId, asOf), track.OfferingId, asOf))
                _contributions[Key(track, contribution.Rule)] = contribution;
        }
    }

    public GoalOutlook Outlook(GoalStanding standing)
    {
        var outlook = new GoalOutlook { Standing = standing, Answer = GoalAnswer.AsItIs, AsOf = _asOf, Rules = _rules };
        if (standing is not { Left: { } left, Rule: { } rule, Period: { } period } || !rule.Takes(standing.Goal.Unit)) return outlook;
        outlook = outlook with { LandedSince = _tracks.Where(t => t.LandedOn > period.To).Sum(t => Amount(t, rule) ?? 0) };
        if (outlook.Needed == 0) return outlook with { Answer = GoalAnswer.Reached, Chance = new GoalChance(1, 1, 1) };
        var days = period.YearEnd.DayNumber - _asOf.DayNumber + 1;
        if (days < 1) return outlook with { Answer = GoalAnswer.YearOver };

        var rates = RatesWithin(days);
        var open = _tracks.Select(t => (Track: t, Standing: t.StandingOn(_asOf))).Where(t => t.Standing is not null).ToArray();
        GoalLead[] leads = [.. open.Where(t => Amount(t.Track, rule) is not null).Select(t => Lead(t.Track, t.Standing!.Value, Amount(t.Track, rule)!.Value, rates))];
        GoalLead[] unsure = [.. open.Where(t => IsUnsure(t.Track, rule)).Select(t => Lead(t.Track, t.Standing!.Value, 1, rates))];
        outlook = outlook with { Answer = GoalAnswer.CannotTell, Leads = leads, UnsureLeads = unsure.Length, Conversions = rates };
        var backed = rates.AreEnough || (leads.Length > 0 && leads.All(l => l.Basis == ChanceBasis.Model));
        if (!backed || (!rule.Counts && leads.Length == 0 && unsure.Length > 0)) return outlook;

        var draws = rates.Draw(_options.Draws, _seed);
        var forecast = Forecast(leads);
        return outlook with
        {
            Answer = GoalAnswer.Forecast,
            Forecast = forecast,
            Chance = GoalChance.Of(forecast.Chances([])),
            ChanceIfAllServe = rule.Counts && unsure.Length > 0 && rates.AreEnough ? GoalChance.Of(Forecast([.. leads, .. unsure]).Chances([])) : null,
        };

        GoalForecast Forecast(GoalLead[] landing) => new(rule.Counts, outlook.Needed!.Value, landing, draws, _options.Simulations, _seed);
    }

    private ConversionRates RatesWithin(int days) =>
        _rates.TryGetValue(days, out var known) ? known : _rates[days] = ConversionRates.Of(_tracks, _asOf, days);

    private GoalLead Lead(LeadTrack track, LeadStanding standing, decimal amount, ConversionRates rates)
    {
        if (_options.ModelChances.GetValueOrDefault(track.CompanyId) is { } model)
            return new GoalLead(track.CompanyId, standing, amount, model.Within(rates.Days), ChanceBasis.Model, model.Outcomes);
        var rate = rates.Of(standing);
        return new GoalLead(track.CompanyId, standing, amount, rate.Probability, ChanceBasis.History, rate.Leads);
    }

    // What staff know goes before what the rules can tell.
    private decimal? Amount(LeadTrack track, GoalRule rule) =>
        _options.Amounts.TryGetValue((track.CompanyId, rule.Id), out var stated) ? stated
        : _contributions.GetValueOrDefault(Key(track, rule)) is { Serves: true, Amount: { } amount } ? amount
        : null;

    private bool IsUnsure(LeadTrack track, GoalRule rule) => Amount(track, rule) is null && _contributions.ContainsKey(Key(track, rule));

    private static string Key(LeadTrack track, GoalRule rule) => rule.Id + '|' + track.CompanyId;
}
