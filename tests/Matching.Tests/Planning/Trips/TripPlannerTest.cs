using CsCheck;
using Matching.Domain;
using Matching.Planning;

namespace Matching.Tests.Planning;

public class TripPlannerTest
{
    [Fact]
    public void A_timetable_keeps_everything_and_beats_greedy_within_its_bound() => DrawnTrip.Middling.Sample(
        problem =>
        {
            var (plan, greedy) = (Solve(problem), GreedyTrip.Plan(problem));
            Assert.Empty(TripRules.Broken(problem, plan));
            Assert.Empty(TripRules.Broken(problem, greedy));
            Assert.InRange(plan.Value, greedy.Value - 1e-9, plan.UpperBound);
        },
        iter: 40, threads: 1);

    [Fact]
    public void A_tiny_trip_is_planned_as_by_trying_everything() => DrawnTrip.Tiny.Sample(
        problem =>
        {
            var plan = Solve(problem);
            var best = TripRules.Best(problem);
            Assert.Equal(best, plan.Value, 1e-5);
            Assert.True(plan.UpperBound >= best - 1e-9);
            Assert.Equal(PlanStatus.Proven, plan.Status);
        },
        iter: 60, threads: 1);

    [Fact]
    public void Without_time_there_is_still_a_timetable()
    {
        var problem = DrawnTrip.Draw(40, 2, 4, seed: 3);
        Assert.Equal(GreedyTrip.Plan(problem).Value, Solve(problem, new TripOptions { TimeLimit = TimeSpan.Zero }).Value);
    }

    [Fact]
    public void The_same_seed_gives_the_same_timetable()
    {
        var problem = DrawnTrip.Draw(50, 3, 4, seed: 11);
        Assert.Equal(Solve(problem).Days, Solve(problem).Days);
    }

    [Fact]
    public void Two_neighbors_are_worth_more_than_one_better_company_far_away()
    {
        GeoPoint east = new(121.75, 31.2), west = new(121.3, 31.2);
        var problem = new TripProblem
        {
            Stops = [new("far", 0.6, "上海市", east), new("near", 0.5, "上海市", west), new("neighbor", 0.5, "上海市", west)],
            Days = 1,
            Windows = [new TripWindow(new TimeOnly(9, 0), new TimeOnly(12, 0))],
        };
        Assert.Equal(1.0, Solve(problem).Value, 1e-9);
        Assert.Equal(0.6, GreedyTrip.Plan(problem).Value, 1e-9);
    }

    [Fact]
    public void Many_places_are_planned_with_the_best_of_them()
    {
        var random = new Random(5);
        var problem = new TripProblem
        {
            Stops = [.. Enumerable.Range(0, 300).Select(i => new TripStop($"C{i}", random.NextDouble(), "上海市", new GeoPoint(121.2 + (random.NextDouble() * 0.5), 31 + (random.NextDouble() * 0.4))))],
        };
        var plan = Solve(problem);
        Assert.Empty(TripRules.Broken(problem, plan));
        Assert.True(plan.Value >= GreedyTrip.Plan(problem).Value);
    }

    [Fact]
    public void A_window_that_ends_before_it_begins_is_named()
    {
        var problem = new TripProblem { Stops = [], Windows = [new TripWindow(new TimeOnly(12, 0), new TimeOnly(9, 0))] };
        Assert.Contains("12:00", Assert.Throws<ArgumentException>(() => Solve(problem)).Message);
    }

    private static TripPlan Solve(TripProblem problem, TripOptions? options = null) => TripPlanner.Solve(problem, options, TestContext.Current.CancellationToken);
}
