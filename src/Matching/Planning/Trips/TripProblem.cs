namespace Matching.Planning;

/// <summary>Whom one could visit on a trip, and how much time there is; knows nothing of a catalog.</summary>
/// <remarks>Every day begins at its first visit, when the first window opens: getting there in the evening before or earlier in the morning is not counted.</remarks>
public sealed record TripProblem
{
    /// <summary>The companies that could be visited.</summary>
    public required IReadOnlyList<TripStop> Stops { get; init; }

    /// <summary>How many days.</summary>
    /// <value>2 by default; 1 to 14.</value>
    public int Days { get; init; } = 2;

    /// <summary>How many visits a day at most; the windows and the roads may allow fewer.</summary>
    /// <value>4 by default; 1 to 8.</value>
    public int VisitsPerDay { get; init; } = 4;

    /// <summary>How long a visit takes, minutes.</summary>
    /// <value>75 by default (an estimate); 1 to 720.</value>
    public int VisitMinutes { get; init; } = 75;

    /// <summary>When visitors are received, in the order of the day.</summary>
    public IReadOnlyList<TripWindow> Windows { get; init; } = TripWindow.OfficeHours;

    /// <summary>How long the ways take.</summary>
    public TripTravel Travel { get; init; } = new();

    /// <summary>Checks every part.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range; the message names it.</exception>
    /// <exception cref="ArgumentException">A stop's value is negative or not a number, or the windows are not in order; the message names it.</exception>
    public void Validate()
    {
        Demand(Days, 1, 14, nameof(Days));
        Demand(VisitsPerDay, 1, 8, nameof(VisitsPerDay));
        Demand(VisitMinutes, 1, 720, nameof(VisitMinutes));
        Travel.Validate();
        foreach (var stop in Stops)
            if (!(double.IsFinite(stop.Value) && stop.Value >= 0)) throw new ArgumentException($"A visit to {stop.Id} is worth {stop.Value}; a value is 0 or more.");
        var end = TimeOnly.MinValue;
        foreach (var window in Windows)
        {
            if (window.From < end || window.To <= window.From) throw new ArgumentException($"The window {window.From:HH:mm}–{window.To:HH:mm} is empty or begins before the one before it ends.");
            end = window.To;
        }
    }

    /// <summary>When a visit can begin that one arrives for, minutes after midnight; null when it is too late for one.</summary>
    internal int? Begin(int arrival)
    {
        foreach (var window in Windows)
        {
            var begin = Math.Max(arrival, window.FromMinute);
            if (begin + VisitMinutes <= window.ToMinute) return begin;
        }

        return null;
    }

    private static void Demand(int value, int least, int most, string name)
    {
        if (value < least || value > most) throw new ArgumentOutOfRangeException(name, value, $"{name} is {value}; it lies in {least} to {most}.");
    }
}
