namespace Matching.Planning;

/// <summary>The best day first, then the best of what is left, and so on: a good timetable to begin the search with.</summary>
internal static class TripDayByDay
{
    /// <summary>The stops of each day in an order that can be done.</summary>
    public static List<List<int>> Plan(TripPlaces places, TripDays days)
    {
        var groups = new HashSet<(bool, string)>();
        var plan = new List<List<int>>();
        while (plan.Count < places.Problem.Days)
        {
            var best = days.Longest.MaxBy(d => Stops(places, d, groups).Sum(s => places.Problem.Stops[s].Value));
            var chosen = Stops(places, best, groups);
            if (chosen.Count == 0) break;
            groups.UnionWith(chosen.Select(s => TripPlaces.GroupOf(places.Problem.Stops[s])));
            plan.Add(InOrder(places, days.OrderOf(best), chosen));
        }

        return plan;
    }

    // A place that has no company left makes a gap, and the direct way past it may be longer than both ways and the visit.
    private static List<int> InOrder(TripPlaces places, IReadOnlyList<int> order, List<int> stops)
    {
        var left = stops.ToList();
        var day = new List<int>();
        foreach (var place in order)
        {
            var at = left.FindIndex(s => places.Kept[place].Contains(s));
            if (at < 0) continue;
            day.Add(left[at]);
            left.RemoveAt(at);
        }

        while (TripTable.Of(places.Problem, day) is null) day.RemoveAt(day.Count - 1);
        return day;
    }

    private static List<int> Stops(TripPlaces places, ulong day, HashSet<(bool, string)> taken)
    {
        var chosen = new List<int>();
        foreach (var place in TripDays.PlacesOf(day))
        {
            foreach (var stop in places.Kept[place])
            {
                var group = TripPlaces.GroupOf(places.Problem.Stops[stop]);
                if (taken.Contains(group) || chosen.Exists(c => TripPlaces.GroupOf(places.Problem.Stops[c]) == group)) continue;
                chosen.Add(stop);
                break;
            }
        }

        return chosen;
    }
}
