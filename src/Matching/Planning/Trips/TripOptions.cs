namespace Matching.Planning;

/// <summary>How long to plan a trip. The same problem and options give the same timetable, unless <see cref="TimeLimit"/> cuts the search short.</summary>
public sealed record TripOptions
{
    /// <summary>When it is over, the best timetable so far is returned; a greedy one is there at once.</summary>
    /// <value>20 s by default; 0 or more.</value>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>The search's own limit, the parts that it divides the problem into, and not the clock: it ends at the same plan on every run.</summary>
    /// <value>1,000 by default; at least 1.</value>
    public int Effort { get; init; } = 1_000;

    /// <summary>Decides everything random.</summary>
    /// <value>1 by default; 0 or more.</value>
    public int Seed { get; init; } = 1;

    /// <summary>The clock of the time limit.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Checks every value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value lies outside its range; the message names it.</exception>
    public void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(TimeLimit, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(Effort, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(Seed);
    }
}
