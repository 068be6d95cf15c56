using Matching.Domain;

namespace Matching.Planning;

/// <summary>A goal's standing and outlook without the means that they were found by: what files and other programs get.</summary>
public sealed record GoalSummary
{
    /// <summary>The indicator.</summary>
    public required Text Indicator { get; init; }

    /// <summary>Real, or simulated and then no forecast of anything.</summary>
    public required DataKind DataKind { get; init; }

    /// <summary>The period of the figures, as stored.</summary>
    public required string Period { get; init; }

    /// <summary>The unit of target and actual; null when none is stated.</summary>
    public Text? Unit { get; init; }

    /// <summary>The target; null when unknown.</summary>
    public decimal? Target { get; init; }

    /// <summary>Whether the target was inferred.</summary>
    public required bool TargetInferred { get; init; }

    /// <summary>What was reached in the period; null when unknown.</summary>
    public decimal? Actual { get; init; }

    /// <summary>Actual over target, percent, rounded half away from zero to two decimals; null without a rate.</summary>
    public decimal? Percent { get; init; }

    /// <summary>The same, cut off after two decimals.</summary>
    public decimal? PercentTruncated { get; init; }

    /// <summary>The rate as published, percent; null when none was.</summary>
    public decimal? PercentStated { get; init; }

    /// <summary>How much of the year the period covers, percent; null when unknown.</summary>
    public decimal? TimePercent { get; init; }

    /// <summary>Ahead of the time or behind it.</summary>
    public required GoalPace Pace { get; init; }

    /// <summary>Target less actual, 0 or more; null without a rate.</summary>
    public decimal? Left { get; init; }

    /// <summary>What is still needed after what has landed since, 0 or more; null without a target.</summary>
    public decimal? Needed { get; init; }

    /// <summary>The day by which it has to be reached; null when the period cannot be read.</summary>
    public DateOnly? By { get; init; }

    /// <summary>The day the outlook is of.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>What can be said.</summary>
    public required GoalAnswer Answer { get; init; }

    /// <summary>How probably it is reached, with interval; null when it is not foretold.</summary>
    public GoalChance? Chance { get; init; }

    /// <summary>The same if all unsure leads served it; null where there is no such bound.</summary>
    public GoalChance? ChanceIfAllServe { get; init; }

    /// <summary>Open leads that would serve it.</summary>
    public required int Leads { get; init; }

    /// <summary>Open leads that may.</summary>
    public required int UnsureLeads { get; init; }

    /// <summary>How far it has come, in one sentence.</summary>
    public required Text Standing { get; init; }

    /// <summary>Whether it will be reached, or why nobody can tell, in one sentence.</summary>
    public required Text Outlook { get; init; }

    /// <summary>What to know beside it.</summary>
    public required IReadOnlyList<Text> Notes { get; init; }

    /// <summary>Sums an outlook up.</summary>
    public static GoalSummary Of(GoalOutlook outlook)
    {
        ArgumentNullException.ThrowIfNull(outlook);
        var standing = outlook.Standing;
        var goal = standing.Goal;
        return new GoalSummary
        {
            Indicator = new Text(goal.Indicator, StandingTexts.Name(standing)),
            DataKind = outlook.DataKind,
            Period = goal.Period,
            Unit = standing.Rule is { Measure: not GoalMeasure.Occupancy } rule && rule.Takes(goal.Unit) ? rule.Unit : goal.Unit is { } unit ? new Text(unit, unit) : null,
            Target = standing.Target,
            TargetInferred = standing.TargetInferred,
            Actual = standing.Actual,
            Percent = standing.Rate?.Percent,
            PercentTruncated = standing.Rate?.PercentTruncated,
            PercentStated = goal.RateStated,
            TimePercent = standing.TimePercent,
            Pace = standing.Pace,
            Left = standing.Left,
            Needed = outlook.Needed,
            By = outlook.By,
            AsOf = outlook.AsOf,
            Answer = outlook.Answer,
            Chance = outlook.Chance,
            ChanceIfAllServe = outlook.ChanceIfAllServe,
            Leads = outlook.Leads.Count,
            UnsureLeads = outlook.UnsureLeads,
            Standing = standing.Sentence,
            Outlook = outlook.Sentence,
            Notes = outlook.Notes,
        };
    }
}
