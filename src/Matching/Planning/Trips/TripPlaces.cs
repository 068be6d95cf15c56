namespace Matching.Planning;

/// <summary>
/// The places of a trip: stops that no way tells apart, each with the best stops there. Of a place no more are kept than a trip has visits, one a group:
/// a timetable with any other could swap it for one of these, as at least one of them is neither visited nor of a group that is.
/// </summary>
internal sealed class TripPlaces
{
    public TripPlaces(TripProblem problem)
    {
        Problem = problem;
        var most = problem.Days * problem.VisitsPerDay;
        Kept =
        [
            .. Enumerable.Range(0, problem.Stops.Count)
                .GroupBy(i => (problem.Stops[i].City.Trim().TrimEnd('市'), problem.Stops[i].Location))
                .Select(place => BestFirst(problem, place).DistinctBy(i => GroupOf(problem.Stops[i])).Take(most).ToArray())
                .OrderByDescending(place => problem.Stops[place[0]].Value).ThenBy(place => place[0]),
        ];
    }

    /// <summary>The problem.</summary>
    public TripProblem Problem { get; }

    /// <summary>The kept stops of each place, best first; the place with the best stop first.</summary>
    public IReadOnlyList<int[]> Kept { get; }

    /// <summary>What tells groups apart; a company without one is a group of its own.</summary>
    public static (bool Alone, string Name) GroupOf(TripStop stop) => (stop.Group is null, stop.Group ?? stop.Id);

    /// <summary>Stops by value, then by their place in the problem.</summary>
    public static IEnumerable<int> BestFirst(TripProblem problem, IEnumerable<int> stops) => stops.OrderByDescending(i => problem.Stops[i].Value).ThenBy(i => i);

    /// <summary>Minutes from one place to another, or within one.</summary>
    public int Minutes(int from, int to) => Problem.Travel.Minutes(Problem.Stops[Kept[from][0]], Problem.Stops[Kept[to][0]]);
}
