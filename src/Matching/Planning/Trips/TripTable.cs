namespace Matching.Planning;

/// <summary>Writes visits with their times.</summary>
internal static class TripTable
{
    /// <summary>The visits of one day in this order, each as early as can be; null when they do not fit.</summary>
    public static IReadOnlyList<TripVisit>? Of(TripProblem problem, IReadOnlyList<int> stops)
    {
        var visits = new List<TripVisit>();
        var end = 0;
        for (var i = 0; i < stops.Count; i++)
        {
            var travel = i == 0 ? 0 : problem.Travel.Minutes(problem.Stops[stops[i - 1]], problem.Stops[stops[i]]);
            if (problem.Begin(end + travel) is not { } begin) return null;
            end = begin + problem.VisitMinutes;
            visits.Add(new TripVisit(stops[i], At(begin), At(end), travel));
        }

        return visits.Count > problem.VisitsPerDay ? null : visits;
    }

    /// <summary>A plan of days that can be done.</summary>
    public static TripPlan Plan(TripProblem problem, IEnumerable<IReadOnlyList<int>> days, double bound, PlanStatus status)
    {
        var tables = days.Select(d => Of(problem, d) ?? throw new InvalidOperationException("A planned day cannot be done.")).ToList();
        while (tables.Count < problem.Days) tables.Add([]);
        var value = tables.SelectMany(d => d).Sum(v => problem.Stops[v.Stop].Value);
        return new TripPlan { Days = tables, Value = value, UpperBound = Math.Max(bound, value), Status = status };
    }

    /// <summary>What the best companies of all groups come to if every day were full.</summary>
    public static double SimpleBound(TripProblem problem) =>
        TripPlaces.BestFirst(problem, Enumerable.Range(0, problem.Stops.Count)).DistinctBy(i => TripPlaces.GroupOf(problem.Stops[i]))
            .Take(problem.Days * problem.VisitsPerDay).Sum(i => problem.Stops[i].Value);

    private static TimeOnly At(int minute) => TimeOnly.MinValue.AddMinutes(minute);
}
