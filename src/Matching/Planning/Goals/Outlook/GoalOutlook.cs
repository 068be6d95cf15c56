using System.Globalization;
using Matching.Catalog;
using Matching.Domain;
using Matching.Rules;

namespace Matching.Planning;

/// <summary>Whether a goal will be reached by the end of its year: what is left, which open leads would serve it, and how probably enough of them land.</summary>
public sealed record GoalOutlook
{
    /// <summary>How far the goal has come.</summary>
    public required GoalStanding Standing { get; init; }

    /// <summary>What can be said.</summary>
    public required GoalAnswer Answer { get; init; }

    /// <summary>The day it is said on; nothing of it or later was seen.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The day by which the goal has to be reached; null when the period cannot be read.</summary>
    public DateOnly? By => Standing.Period?.YearEnd;

    /// <summary>What the goal and its leads are: real, or simulated and then no forecast of anything. The two are never mixed.</summary>
    public DataKind DataKind => Standing.Goal.Source.Kind;

    /// <summary>What leads that have landed since the period's end add, in the unit of the goal's rule.</summary>
    public decimal LandedSince { get; init; }

    /// <summary>What is still needed, never below 0; null when there is no target.</summary>
    public decimal? Needed => Standing.Left is { } left ? Math.Max(0, left - LandedSince) : null;

    /// <summary>The open leads that would serve it by a known amount, by key.</summary>
    public IReadOnlyList<GoalLead> Leads { get; init; } = [];

    /// <summary>How many more open leads may serve it, or would by an amount that nobody knows: <see cref="Chance"/> leaves them out, and so is a lower bound.</summary>
    public int UnsureLeads { get; init; }

    /// <summary>What the open leads add on average, in the unit of the goal's rule.</summary>
    public double Expected => Leads.Sum(l => l.Probability * (double)l.Amount);

    /// <summary>The conversion rates of the history; null when the goal is not foretold.</summary>
    public ConversionRates? Conversions { get; init; }

    /// <summary>How probably it is reached; null unless <see cref="Answer"/> is a forecast, and 1 when it is reached.</summary>
    public GoalChance? Chance { get; init; }

    /// <summary>How probable it would be if all of <see cref="UnsureLeads"/> served it: the upper bound; null for a goal that is an amount, and where none is unsure.</summary>
    public GoalChance? ChanceIfAllServe { get; init; }

    /// <summary>The answer in one sentence.</summary>
    public Text Sentence => OutlookTexts.Sentence(this);

    /// <summary>What to know beside it.</summary>
    public IReadOnlyList<Text> Notes => OutlookTexts.Notes(this);

    /// <summary>The means to foretell it anew with more leads; null when it is not foretold.</summary>
    internal GoalForecast? Forecast { get; init; }

    /// <summary>The rules by which leads of a plan are told to serve it.</summary>
    internal RuleBook Rules { get; init; } = RuleBook.Default;

    /// <summary>The outlook of all goals that were known on a day; of one indicator and year only the latest figures.</summary>
    /// <param name="catalog">Companies, needs and history.</param>
    /// <param name="goals">The goals; a goal of a kind of data is held against leads of that kind alone.</param>
    /// <param name="asOf">The day; nothing of it or later is seen, except goals that were true on it.</param>
    /// <param name="seed">Seed of all draws: the same rows and seed give the same answer.</param>
    /// <param name="options">What else is known; null for nothing.</param>
    public static IReadOnlyList<GoalOutlook> Of(CatalogSnapshot catalog, IReadOnlyList<Goal> goals, DateOnly asOf, int seed, GoalOutlookOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(goals);
        var pipelines = new Dictionary<DataKind, GoalPipeline>();
        return
        [
            .. Latest(goals.Select(GoalStanding.Of).Where(s => (s.Goal.AsOf ?? s.Period?.To) is not { } known || known <= asOf))
                .Select(standing => PipelineOf(standing.Goal.Source.Kind).Outlook(standing)),
        ];

        GoalPipeline PipelineOf(DataKind kind) =>
            pipelines.TryGetValue(kind, out var made) ? made : pipelines[kind] = new GoalPipeline(catalog, kind, asOf, seed, options ?? new GoalOutlookOptions());
    }

    /// <summary>What the companies of a plan would add to it, by the rules of the day.</summary>
    public GoalPlanEffect WithCompanies(IReadOnlyList<GoalCandidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        var serving = candidates.Select(c => (c.Company.Id, c.Probability, Serves: c.Serves(Rules, Standing.Rule, AsOf))).Where(c => c.Serves is not null).ToArray();
        var effect = With([.. serving.Where(c => c.Serves!.Amount is not null).Select(c => new GoalAddition(c.Id, c.Probability, c.Serves!.Amount!.Value))]);
        return effect with { UnsureLeads = serving.Count(c => c.Serves!.Amount is null) };
    }

    /// <summary>What the leads of a plan would add to it.</summary>
    public GoalPlanEffect With(IReadOnlyList<GoalAddition> added)
    {
        ArgumentNullException.ThrowIfNull(added);
        return GoalPlanEffect.Of(this, added);
    }

    private static IEnumerable<GoalStanding> Latest(IEnumerable<GoalStanding> standings) => standings
        .GroupBy(s => (s.Goal.Source.Kind, s.Rule?.Id ?? s.Goal.Indicator, s.Period is { } p ? p.To.Year.ToString(CultureInfo.InvariantCulture) : s.Goal.Period))
        .Select(same => same.MaxBy(s => s.Period?.To)!);
}
