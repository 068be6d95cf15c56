namespace Matching.Planning;

/// <summary>Decides whom to visit on which day and in what order, so that the visits are worth most and every window, way and count is kept.</summary>
/// <remarks>
/// All ways to spend a day are listed by place; which days and which companies go together best is searched exactly. Where there are too many
/// ways to list, the best of those that were listed is found, and the bound is that of full days.
/// </remarks>
public static class TripPlanner
{
    // The search has tolerances of its own: a smaller gap cannot be told from none.
    private const double Exactness = 1e-5;

    /// <summary>Plans.</summary>
    /// <param name="problem">Whom one could visit, and the time there is.</param>
    /// <param name="options">How long; null for the defaults.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="ArgumentException">The problem is not valid; the message says where.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static TripPlan Solve(TripProblem problem, TripOptions? options = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        options ??= new TripOptions();
        problem.Validate();
        options.Validate();
        var clock = new PlanClock(options.Time, options.TimeLimit, cancel);
        var greedy = GreedyTrip.Plan(problem);
        if (greedy.Gap == 0) return greedy with { Status = PlanStatus.Proven };
        cancel.ThrowIfCancellationRequested();
        if (clock.IsOver) return greedy;
        var places = new TripPlaces(problem);
        var days = new TripDays(places);
        if (days.Longest.Count == 0) return greedy with { Status = PlanStatus.Proven, UpperBound = greedy.Value };
        var start = TripTable.Plan(problem, TripOrder.Of(problem, TripDayByDay.Plan(places, days)), greedy.UpperBound, PlanStatus.Limited);
        if (start.Value < greedy.Value) start = greedy;
        var plan = clock.IsOver ? start : Search(places, days, start, options, clock);
        cancel.ThrowIfCancellationRequested();
        return plan with { Status = plan.Gap <= Exactness ? PlanStatus.Proven : PlanStatus.Limited };
    }

    private static TripPlan Search(TripPlaces places, TripDays days, TripPlan start, TripOptions options, PlanClock clock)
    {
        // A day whose loss is more than what is left between timetable and bound is in no better timetable.
        var prices = new TripPrices(places, days.Longest);
        ulong[] among = [.. days.Longest.Where(d => prices.Loss(d) <= prices.Bound - start.Value)];
        var (found, bound) = among.Length == 0 ? (start, start.Value) : Search(places, days, among, start, options, clock);
        bound = Math.Max(start.Value, Math.Min(bound, prices.Bound));
        return found with { UpperBound = Math.Max(found.Value, days.IsComplete ? Math.Min(bound, start.UpperBound) : start.UpperBound) };
    }

    private static (TripPlan Plan, double Bound) Search(TripPlaces places, TripDays days, ulong[] among, TripPlan start, TripOptions options, PlanClock clock)
    {
        var problem = places.Problem;
        int[] stops = [.. places.Kept.SelectMany(k => k)];
        var begun = start.Days.SelectMany(d => d).Select(v => v.Stop).ToHashSet();
        using var program = new MixedProgram();
        var visited = stops.ToDictionary(s => s, s => program.Whole(1, problem.Stops[s].Value, begun.Contains(s) ? 1 : 0));
        var spent = among.Select(_ => program.Whole(problem.Days, 0, 0)).ToArray();
        var all = program.Limit(0, problem.Days);
        var rooms = places.Kept.Select(_ => program.Limit(double.NegativeInfinity, 0)).ToArray();
        for (var p = 0; p < rooms.Length; p++) foreach (var stop in places.Kept[p]) rooms[p].SetCoefficient(visited[stop], 1);
        for (var d = 0; d < spent.Length; d++)
        {
            all.SetCoefficient(spent[d], 1);
            foreach (var place in TripDays.PlacesOf(among[d]).CountBy(p => p)) rooms[place.Key].SetCoefficient(spent[d], -place.Value);
        }

        foreach (var group in stops.GroupBy(s => TripPlaces.GroupOf(problem.Stops[s])).Where(g => g.Count() > 1))
        {
            var once = program.Limit(0, 1);
            foreach (var stop in group) once.SetCoefficient(visited[stop], 1);
        }

        if (program.Solve((options.Seed, options.Effort, Exactness / 4), clock) is not { } bound) return (start, double.PositiveInfinity);
        var chosen = Enumerable.Range(0, spent.Length).SelectMany(d => Enumerable.Repeat(among[d], (int)Math.Round(spent[d].SolutionValue()))).Take(problem.Days);
        var plan = TripTable.Plan(problem, TripOrder.Of(problem, Dealt(places, days, chosen, s => visited[s].SolutionValue() > 0.5)), 0, PlanStatus.Limited);
        return (plan.Value > start.Value ? plan : start, bound);
    }

    // Which stop of a place comes on which day makes no difference; the best come first.
    private static List<List<int>> Dealt(TripPlaces places, TripDays days, IEnumerable<ulong> chosen, Func<int, bool> isVisited)
    {
        var waiting = places.Kept.Select(k => new Queue<int>(k.Where(isVisited))).ToArray();
        var dealt = chosen.Select(day => days.OrderOf(day).Where(p => waiting[p].Count > 0).Select(p => waiting[p].Dequeue()).ToList()).Where(d => d.Count > 0).ToList();

        // A place with too few companies leaves a gap, and the direct way past it may be longer than both ways and the visit.
        foreach (var day in dealt) while (TripTable.Of(places.Problem, day) is null) day.RemoveAt(day.Count - 1);
        return dealt;
    }
}
