namespace Matching.Planning;

/// <summary>A plan that breaks no limit, and how good it is.</summary>
public sealed record OutreachPlan
{
    /// <summary>The approaches, most valuable first.</summary>
    public required IReadOnlyList<OutreachLine> Lines { get; init; }

    /// <summary>What they are worth together.</summary>
    public required double Value { get; init; }

    /// <summary>No plan that misses the quotas by no more than this one is worth more: proven for the whole problem, not for a part of it.</summary>
    public required double UpperBound { get; init; }

    /// <summary>How much better the best plan can be at most, as a share of <see cref="UpperBound"/>, 0–1.</summary>
    public double Gap => UpperBound > 0 ? Math.Max(0, (UpperBound - Value) / UpperBound) : 0;

    /// <summary>Whether <see cref="Gap"/> is as small as was asked for.</summary>
    public required PlanStatus Status { get; init; }

    /// <summary>Quotas whose least number is not reached; empty when all are.</summary>
    public IReadOnlyList<QuotaShortfall> Shortfalls { get; init; } = [];

    /// <summary>How many approaches the quotas are short of in all.</summary>
    public int Shortfall => Shortfalls.Sum(s => s.Least - s.Planned);

    /// <summary>How long it took.</summary>
    public TimeSpan Elapsed { get; init; }
}
