using System.Diagnostics;
using Matching.Domain;
using Matching.Planning;

namespace Matching.Benchmarks.Plan;

/// <summary>Two days with four visits each in several cities, planned and by hand; one trial is the sum over these trips.</summary>
internal static class TripTrials
{
    public const string Slice = "trips";

    private static readonly string[][] Trips = [["上海"], ["北京"], ["深圳"], ["上海", "苏州"], ["苏州", "南京"]];

    public static IEnumerable<Trial> Run(PlanWorld world)
    {
        var trips = Trips.Select(cities => Draw(world, cities)).ToArray();
        yield return Measure("plan", p => TripPlanner.Solve(p), hasBound: true);
        yield return Measure("greedy", GreedyTrip.Plan, hasBound: false);

        Trial Measure(string method, Func<TripProblem, TripPlan> plan, bool hasBound)
        {
            var watch = Stopwatch.StartNew();
            TripPlan[] plans = [.. trips.Select(t => plan(t.Problem))];
            var seconds = watch.Elapsed.TotalSeconds;
            var truth = plans.Zip(trips).Sum(t => t.First.Days.SelectMany(d => d).Sum(v => Truth(world, t.Second.Rows, v.Stop)));
            return new Trial(Slice, method, plans.Sum(p => p.Value), truth, hasBound ? plans.Max(p => p.Gap) : double.NaN, seconds);
        }
    }

    private static double Truth(PlanWorld world, CatalogTrip rows, int stop)
    {
        var (company, offering) = rows[stop];
        return world.Truth.Of(world.District.Catalog.Pair(company, offering, world.District.End));
    }

    // Simulated companies have no address: each gets a district of its city by chance.
    private static (CatalogTrip Rows, TripProblem Problem) Draw(PlanWorld world, string[] cities)
    {
        var request = new TripPlanRequest { Cities = cities, Filter = new CompanyFilter { IncludeSimulated = true }, UnreachedShown = 100 };
        var rows = new CatalogTrip(world.District.Catalog, request, world.Values, world.District.End, world.GroupOf, CancellationToken.None);
        var random = new Random(world.District.Options.Seed);
        return (rows, rows.Problem with { Stops = [.. rows.Problem.Stops.Select(s => s with { Location = Districts.Of(s.City) is { Count: > 0 } known ? known[random.Next(known.Count)] : null })] });
    }
}
