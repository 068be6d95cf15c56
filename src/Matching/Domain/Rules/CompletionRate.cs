namespace Matching.Domain;

/// <summary>How far a goal has come (完成率), recomputed from target and actual, and held against the published figure (domain 9.1).</summary>
public readonly record struct CompletionRate
{
    /// <summary>How far a published rate may lie from the recomputed one, percentage points.</summary>
    public const decimal TolerancePoints = 0.01m;

    private CompletionRate(decimal fraction) => Fraction = fraction;

    /// <summary>Actual over target, a fraction; 1 is the goal. Not rounded.</summary>
    public decimal Fraction { get; }

    /// <summary>Percent, rounded to two decimals, half away from zero: the form to show.</summary>
    public decimal Percent => Math.Round(Fraction * 100m, 2, MidpointRounding.AwayFromZero);

    /// <summary>Percent, cut off after two decimals.</summary>
    public decimal PercentTruncated => Math.Round(Fraction * 100m, 2, MidpointRounding.ToZero);

    /// <summary>The rate of an actual value against its target, both in one unit.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="target"/> is not positive, so that no rate exists.</exception>
    public static CompletionRate Of(decimal actual, decimal target)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(target);
        return new CompletionRate(actual / target);
    }

    /// <summary>The rate of a goal; null when its target or actual is not stated or the target is not positive.</summary>
    public static CompletionRate? Of(Goal goal) => goal is { Target: > 0 and var target, Actual: { } actual } ? Of(actual, target) : null;

    /// <summary>The target that a value and its published rate imply: 6 at 120 % is 5. An inference: mark it so where it is shown.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="statedPercent"/> is not positive.</exception>
    public static decimal ImpliedTarget(decimal actual, decimal statedPercent)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(statedPercent);
        return actual * 100m / statedPercent;
    }

    /// <summary>Which rounding rule gives the published percentage.</summary>
    public RateCheck Check(decimal statedPercent) => (statedPercent == Percent, statedPercent == PercentTruncated) switch
    {
        (true, true) => RateCheck.Exact,
        (true, false) => RateCheck.Rounded,
        (false, true) => RateCheck.Truncated,
        _ => Math.Abs(statedPercent - Fraction * 100m) <= TolerancePoints ? RateCheck.Tolerated : RateCheck.Differs,
    };
}
