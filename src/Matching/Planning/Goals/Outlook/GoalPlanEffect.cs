using Matching.Domain;

namespace Matching.Planning;

/// <summary>What the leads of a plan add to the chance of a goal.</summary>
/// <param name="Outlook">The goal without the plan.</param>
/// <param name="After">Its chance with the plan; null when nothing can be foretold.</param>
/// <param name="Difference">How much more probable it becomes, with the interval of that difference; null when nothing can be foretold.</param>
/// <param name="ExpectedMore">What the plan's leads add on average, in the unit of the goal's rule; those that are open leads already are not counted.</param>
public sealed record GoalPlanEffect(GoalOutlook Outlook, GoalChance? After, GoalChance? Difference, double ExpectedMore)
{
    /// <summary>How many leads of the plan may serve it, or would by an amount that nobody knows: they are left out.</summary>
    public int UnsureLeads { get; init; }

    /// <summary>The effect in one sentence.</summary>
    public Text Sentence => OutlookTexts.Effect(this);

    internal static GoalPlanEffect Of(GoalOutlook outlook, IReadOnlyList<GoalAddition> added)
    {
        var open = outlook.Leads.Select(l => l.CompanyId).ToHashSet(StringComparer.Ordinal);
        var more = added.Where(a => !open.Contains(a.CompanyId)).GroupBy(a => a.CompanyId, StringComparer.Ordinal).Sum(g => g.Max(a => a.Probability * (double)a.Amount));
        if (outlook.Forecast is not { } forecast)
            return new GoalPlanEffect(outlook, outlook.Chance, outlook.Chance is null ? null : new GoalChance(0, 0, 0), more);
        var (before, after) = (forecast.Chances([]), forecast.Chances(added));
        return new GoalPlanEffect(outlook, GoalChance.Of(after), GoalChance.Of([.. after.Zip(before, (a, b) => a - b)]), more);
    }
}
