using System.Collections.Concurrent;

namespace Matching.Catalog;

/// <summary>What was made for a day, kept for the days asked for last: nearly always today, now and then another one. Safe for concurrent use.</summary>
internal sealed class ByDay<T>
    where T : class
{
    private const int DaysKept = 2;

    private readonly ConcurrentDictionary<DateOnly, T> _made = new();

    /// <summary>What belongs to a day; made once, however many ask for it at the same time.</summary>
    public T Of(DateOnly day, Func<DateOnly, T> make)
    {
        if (_made.TryGetValue(day, out var known)) return known;
        lock (_made)
        {
            if (_made.TryGetValue(day, out known)) return known;
            if (_made.Count >= DaysKept) _made.Clear();
            return _made[day] = make(day);
        }
    }
}
