using Matching.Domain;

namespace Matching.Planning;

/// <summary>Puts the days of a trip in order: the first begins nearest to Hangzhou, and each next one nearest to where the one before ends.</summary>
internal static class TripOrder
{
    public static IEnumerable<IReadOnlyList<int>> Of(TripProblem problem, List<List<int>> days)
    {
        var at = new TripStop("", 0, "杭州市", Cities.Hangzhou);
        while (days.Count > 0)
        {
            var next = days.MinBy(d => problem.Travel.Minutes(at, problem.Stops[d[0]]))!;
            days.Remove(next);
            at = problem.Stops[next[^1]];
            yield return next;
        }
    }
}
