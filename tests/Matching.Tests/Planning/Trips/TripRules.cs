using Matching.Planning;

namespace Matching.Tests.Planning;

/// <summary>What a timetable has to keep, checked from its times alone.</summary>
internal static class TripRules
{
    /// <summary>What a timetable breaks; empty when nothing.</summary>
    public static IEnumerable<string> Broken(TripProblem problem, TripPlan plan)
    {
        if (plan.Days.Count != problem.Days) yield return "number of days";
        var stops = plan.Days.SelectMany(d => d).Select(v => problem.Stops[v.Stop]).ToArray();
        if (stops.DistinctBy(s => s.Id).Count() < stops.Length) yield return "company twice";
        if (stops.Where(s => s.Group is not null).GroupBy(s => s.Group).Any(g => g.Count() > 1)) yield return "group twice";
        foreach (var day in plan.Days)
        {
            if (day.Count > problem.VisitsPerDay) yield return "too many visits";
            foreach (var visit in day)
            {
                if ((visit.To - visit.From).TotalMinutes != problem.VisitMinutes) yield return $"{visit} has another length";
                if (!problem.Windows.Any(w => w.From <= visit.From && visit.To <= w.To && visit.From < visit.To)) yield return $"{visit} is outside the windows";
            }

            foreach (var (before, after) in day.Zip(day.Skip(1)))
            {
                var way = problem.Travel.Minutes(problem.Stops[before.Stop], problem.Stops[after.Stop]);
                if (after.TravelMinutes != way || before.To.ToTimeSpan() + TimeSpan.FromMinutes(way) > after.From.ToTimeSpan()) yield return $"{after} comes too early";
            }
        }
    }

    /// <summary>The value of the best timetable, by trying every order of visits over all days.</summary>
    public static double Best(TripProblem problem)
    {
        var best = 0.0;
        Try(Enumerable.Range(0, problem.Days).Select(_ => new List<int>()).ToArray(), 0, 0);
        return best;

        void Try(List<int>[] days, int day, double value)
        {
            best = Math.Max(best, value);
            if (day == days.Length) return;
            Try(days, day + 1, value);
            for (var i = 0; i < problem.Stops.Count; i++)
            {
                var stop = problem.Stops[i];
                if (days.SelectMany(d => d).Any(s => s == i || (stop.Group is not null && problem.Stops[s].Group == stop.Group))) continue;
                days[day].Add(i);
                if (Fits(problem, days[day])) Try(days, day, value + stop.Value);
                days[day].RemoveAt(days[day].Count - 1);
            }
        }
    }

    private static bool Fits(TripProblem problem, List<int> day)
    {
        if (day.Count > problem.VisitsPerDay) return false;
        var now = TimeSpan.Zero;
        for (var i = 0; i < day.Count; i++)
        {
            if (i > 0) now += TimeSpan.FromMinutes(problem.Travel.Minutes(problem.Stops[day[i - 1]], problem.Stops[day[i]]));
            var length = TimeSpan.FromMinutes(problem.VisitMinutes);
            var begins = problem.Windows.Select(w => (From: now > w.From.ToTimeSpan() ? now : w.From.ToTimeSpan(), w.To)).Where(w => w.From + length <= w.To.ToTimeSpan()).Select(w => w.From).ToArray();
            if (begins.Length == 0) return false;
            now = begins.Min() + length;
        }

        return true;
    }
}
