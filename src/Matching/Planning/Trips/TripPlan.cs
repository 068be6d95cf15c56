namespace Matching.Planning;

/// <summary>A timetable that keeps every window, way and count, and how good it is.</summary>
public sealed record TripPlan
{
    /// <summary>The visits day by day, each day in order of time; days without visits come last and are empty.</summary>
    public required IReadOnlyList<IReadOnlyList<TripVisit>> Days { get; init; }

    /// <summary>What the visits are worth together.</summary>
    public required double Value { get; init; }

    /// <summary>No timetable is worth more.</summary>
    public required double UpperBound { get; init; }

    /// <summary>How much better the best timetable can be at most, as a share of <see cref="UpperBound"/>, 0–1.</summary>
    public double Gap => UpperBound > 0 ? Math.Max(0, (UpperBound - Value) / UpperBound) : 0;

    /// <summary>Whether this is proven to be the best.</summary>
    public required PlanStatus Status { get; init; }
}
