namespace Matching.Planning;

/// <summary>Hours in which companies receive visitors; a visit begins and ends within one window.</summary>
/// <param name="From">When it opens.</param>
/// <param name="To">When it closes, the same day.</param>
public sealed record TripWindow(TimeOnly From, TimeOnly To)
{
    /// <summary>9:00–12:00 and 13:30–17:30.</summary>
    public static IReadOnlyList<TripWindow> OfficeHours { get; } = [new(new TimeOnly(9, 0), new TimeOnly(12, 0)), new(new TimeOnly(13, 30), new TimeOnly(17, 30))];

    /// <summary>When it opens, minutes after midnight.</summary>
    internal int FromMinute => (int)From.ToTimeSpan().TotalMinutes;

    /// <summary>When it closes, minutes after midnight.</summary>
    internal int ToMinute => (int)To.ToTimeSpan().TotalMinutes;
}
