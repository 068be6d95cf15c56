namespace Matching.Planning;

/// <summary>What one would do by hand: down the list in the order of value, each company at the end of the first day that still has room for it.</summary>
public static class GreedyTrip
{
    /// <summary>Plans.</summary>
    /// <exception cref="ArgumentException">The problem is not valid.</exception>
    public static TripPlan Plan(TripProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        problem.Validate();
        return TripTable.Plan(problem, Days(problem), TripTable.SimpleBound(problem), PlanStatus.Limited);
    }

    internal static List<int>[] Days(TripProblem problem)
    {
        var days = Enumerable.Range(0, problem.Days).Select(_ => new List<int>()).ToArray();
        var groups = new HashSet<(bool, string)>();
        foreach (var stop in TripPlaces.BestFirst(problem, Enumerable.Range(0, problem.Stops.Count)))
        {
            if (groups.Contains(TripPlaces.GroupOf(problem.Stops[stop]))) continue;
            if (days.FirstOrDefault(d => TripTable.Of(problem, [.. d, stop]) is not null) is not { } day) continue;
            day.Add(stop);
            groups.Add(TripPlaces.GroupOf(problem.Stops[stop]));
        }

        return days;
    }
}
