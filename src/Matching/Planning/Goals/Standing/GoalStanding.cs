using Matching.Domain;

namespace Matching.Planning;

/// <summary>How far a goal had come by the end of its period, and what is left (domain 9.1).</summary>
public sealed record GoalStanding
{
    private GoalStanding(Goal goal, GoalRule? rule, GoalPeriod? period) => (Goal, Rule, Period) = (goal, rule, period);

    /// <summary>The goal as stored.</summary>
    public Goal Goal { get; }

    /// <summary>The rule that says what it counts; null when none is known for its name.</summary>
    public GoalRule? Rule { get; }

    /// <summary>The days its figures cover; null when the period cannot be read.</summary>
    public GoalPeriod? Period { get; }

    /// <summary>The target: as stated, else the one that actual figure and published rate imply; null when neither is known.</summary>
    public decimal? Target { get; private init; }

    /// <summary>Whether the target was inferred, by whoever filed it or here.</summary>
    public bool TargetInferred { get; private init; }

    /// <summary>What was reached.</summary>
    public decimal? Actual => Goal.Actual;

    /// <summary>Actual over target, rounded and cut off; null without both, or where a rate says nothing (percentage points).</summary>
    public CompletionRate? Rate { get; private init; }

    /// <summary>How the published rate fits; null when none was published or the target was inferred from it here.</summary>
    public RateCheck? Check { get; private init; }

    /// <summary>How much of the year the period covers, percent; null when unknown.</summary>
    public decimal? TimePercent => Period?.TimePercent;

    /// <summary>Target less actual, never below 0, in the goal's unit; null when there is no rate.</summary>
    public decimal? Left { get; private init; }

    /// <summary>Completion less time passed, percentage points; null when either is unknown.</summary>
    public decimal? PointsAhead => Rate is { } rate && TimePercent is { } time ? rate.Percent - time : null;

    /// <summary>Ahead of the time or behind it.</summary>
    public GoalPace Pace => PointsAhead switch { null => GoalPace.Unknown, > 0 => GoalPace.Ahead, 0 => GoalPace.OnTime, _ => GoalPace.Behind };

    /// <summary>The standing in one sentence.</summary>
    public Text Sentence => StandingTexts.Sentence(this);

    /// <summary>What to know beside it: an inferred target, a cut-off rate, the basis of counting.</summary>
    public IReadOnlyList<Text> Notes => StandingTexts.Notes(this);

    /// <summary>Reads a goal's standing.</summary>
    public static GoalStanding Of(Goal goal)
    {
        ArgumentNullException.ThrowIfNull(goal);
        GoalPeriod? period = GoalPeriod.TryParse(goal.Period, out var read) ? read : null;
        var rule = GoalRules.Of(goal.Indicator, period?.To ?? goal.AsOf ?? DateOnly.MaxValue);
        var implied = goal is { Target: null, Actual: { } actual, RateStated: > 0 and var stated } ? CompletionRate.ImpliedTarget(actual, stated) : (decimal?)null;
        var target = goal.Target ?? implied;
        var rate = rule?.Measure == GoalMeasure.Occupancy ? null : CompletionRate.Of(goal with { Target = target });
        return new GoalStanding(goal, rule, period)
        {
            Target = target,
            TargetInferred = goal.TargetInferred || implied is not null,
            Rate = rate,
            Check = implied is null && goal.RateStated is { } percent ? rate?.Check(percent) : null,
            Left = rate is null ? null : Math.Max(0, target!.Value - goal.Actual!.Value),
        };
    }
}
