using System.Runtime.InteropServices;

namespace Matching.Planning;

/// <summary>All ways to spend one day: how many visits at which places can be fitted in, and in which order. Grown visit by visit.</summary>
/// <remarks>
/// A day is kept as its places in ascending order; for each place that can come last, the earliest end and the place before it. Whoever leaves the last
/// visit out still has a day that can be done, so that every day is reached. With too many places only the best ones are looked at, half as many each
/// time that there are still too many ways.
/// </remarks>
internal sealed class TripDays
{
    private const int MostDays = 30_000, MostPlaces = 255;

    private readonly TripPlaces _places;
    private readonly Dictionary<ulong, (int Last, int End, int Before)[]> _days = [];

    public TripDays(TripPlaces places)
    {
        _places = places;
        var count = Math.Min(places.Kept.Count, MostPlaces);
        while (!Grow(count)) count = (count + 1) / 2;
        IsComplete = count == places.Kept.Count;
    }

    /// <summary>The days to which no visit can be added at the end; every other day is a part of one of them.</summary>
    public List<ulong> Longest { get; } = [];

    /// <summary>Whether all places were looked at.</summary>
    public bool IsComplete { get; }

    /// <summary>The places of a day, ascending.</summary>
    public static IEnumerable<int> PlacesOf(ulong day)
    {
        for (; day != 0; day >>= 8) yield return (int)(day & 0xFF) - 1;
    }

    /// <summary>The places of a day in an order that can be done and ends as early as any.</summary>
    public IReadOnlyList<int> OrderOf(ulong day)
    {
        var order = new List<int>();
        var last = day == 0 ? -1 : _days[day].MinBy(w => (w.End, w.Last)).Last;
        while (day != 0)
        {
            order.Insert(0, last);
            var before = _days[day].First(w => w.Last == last).Before;
            (day, last) = (Without(day, last), before);
        }

        return order;
    }

    // Of a single place there are no more days than visits, so that halving comes to an end.
    private bool Grow(int count)
    {
        _days.Clear();
        Longest.Clear();
        var grown = new List<ulong> { 0 };
        for (var visits = 0; visits < _places.Problem.VisitsPerDay && grown.Count > 0; visits++)
        {
            var next = new List<ulong>();
            foreach (var day in grown)
            {
                var extended = false;
                for (var place = 0; place < count; place++) extended |= Extend(day, place, next);
                if (!extended && day != 0) Longest.Add(day);
                if (_days.Count > MostDays) return false;
            }

            grown = next;
        }

        // What has as many visits as are allowed cannot be longer.
        Longest.AddRange(grown.Where(day => day != 0));
        return true;
    }

    private bool Extend(ulong day, int place, List<ulong> next)
    {
        if (PlacesOf(day).Count(p => p == place) >= _places.Kept[place].Length) return false;
        var (end, before) = (int.MaxValue, -1);
        if (day == 0) end = _places.Problem.Begin(0) is { } begin ? begin + _places.Problem.VisitMinutes : int.MaxValue;
        else
        {
            foreach (var (last, at, _) in _days[day])
            {
                if (_places.Problem.Begin(at + _places.Minutes(last, place)) is { } begin && begin + _places.Problem.VisitMinutes < end)
                    (end, before) = (begin + _places.Problem.VisitMinutes, last);
            }
        }

        if (end == int.MaxValue) return false;
        var longer = With(day, place);
        ref var ways = ref CollectionsMarshal.GetValueRefOrAddDefault(_days, longer, out var known);
        if (!known) next.Add(longer);
        ways = [.. ways ?? [], (place, end, before)];
        return true;
    }

    private static ulong With(ulong day, int place) => PlacesOf(day).Append(place).Order().Select((p, i) => (ulong)(p + 1) << (8 * i)).Aggregate(0UL, (a, b) => a | b);

    private static ulong Without(ulong day, int place)
    {
        var left = PlacesOf(day).ToList();
        left.Remove(place);
        return left.Select((p, i) => (ulong)(p + 1) << (8 * i)).Aggregate(0UL, (a, b) => a | b);
    }
}
