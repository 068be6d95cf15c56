using CsCheck;
using Matching.Domain;
using Matching.Planning;

namespace Matching.Tests.Planning;

public class OutreachPlannerTest
{
    private static readonly OutreachOptions Exact = new() { Gap = 0 };

    [Fact]
    public void A_plan_breaks_no_limit_and_beats_greedy_within_its_bound() => DrawnOutreach.Middling.Sample(
        problem =>
        {
            var plan = Solve(problem, new OutreachOptions());
            Assert.Empty(OutreachRules.Broken(problem, plan.Lines));
            Assert.Equal(plan.Lines.Sum(l => l.Value), plan.Value, 1e-9);
            Assert.Equal(OutreachRules.Shortfall(problem, plan.Lines), plan.Shortfall);
            Assert.InRange(plan.Value, 0, plan.UpperBound);
            foreach (var greedy in new[] { GreedyOutreach.ByCompany(problem), GreedyOutreach.ByPair(problem) })
            {
                Assert.Empty(OutreachRules.Broken(problem, greedy.Lines));
                Assert.True(plan.Shortfall < greedy.Shortfall || (plan.Shortfall == greedy.Shortfall && plan.Value >= greedy.Value - 1e-9));
            }
        },
        iter: 40, threads: 1);

    [Fact]
    public void A_tiny_problem_is_solved_as_by_trying_everything() => DrawnOutreach.Tiny.Sample(
        problem =>
        {
            var plan = Solve(problem, Exact);
            var (shortfall, value) = OutreachRules.Best(problem);
            Assert.Equal(shortfall, plan.Shortfall);
            Assert.Equal(value, plan.Value, 1e-5);
            Assert.True(plan.UpperBound >= value - 1e-9);
            Assert.Equal(PlanStatus.Proven, plan.Status);
        },
        iter: 60, threads: 1);

    [Fact]
    public void Without_time_there_is_still_a_plan() => DrawnOutreach.Middling.Sample(
        problem =>
        {
            var plan = Solve(problem, new OutreachOptions { TimeLimit = TimeSpan.Zero });
            Assert.Empty(OutreachRules.Broken(problem, plan.Lines));
            Assert.Equal(GreedyOutreach.ByPair(problem).Lines, plan.Lines);
            Assert.True(plan.UpperBound >= Solve(problem, Exact).Value - 1e-6);
        },
        iter: 20, threads: 1);

    [Fact]
    public void The_same_seed_gives_the_same_plan()
    {
        var problem = DrawnOutreach.Draw(80, 12, 30, seed: 7);
        Assert.Equal(Solve(problem, Exact).Lines, Solve(problem, Exact).Lines);
    }

    [Fact]
    public void A_scarce_building_goes_to_those_who_gain_most_by_it()
    {
        // Greedy gives the building to the large company, and the two small ones get nothing.
        var problem = new OutreachProblem
        {
            Budget = 3,
            Companies = [new("large"), new("small"), new("other")],
            Offerings = [new("building", CapacityM2: 1000)],
            Pairs = [new(0, 0, 0.5, 1000), new(1, 0, 0.4, 500), new(2, 0, 0.4, 500)],
        };
        var plan = Solve(problem);
        Assert.Equal([1, 2], plan.Lines.Select(l => l.Pair));
        Assert.Equal(PlanStatus.Proven, plan.Status);
        Assert.Equal(0.5, GreedyOutreach.ByPair(problem).Value);
    }

    [Fact]
    public void A_quota_that_cannot_be_reached_is_named()
    {
        var problem = new OutreachProblem
        {
            Budget = 2,
            Companies = [new("a", City: "上海"), new("b", City: "北京"), new("c", City: "北京")],
            Offerings = [new("center")],
            Pairs = [new(0, 0, 0.1), new(1, 0, 0.9), new(2, 0, 0.9)],
            Cities = new Dictionary<string, Quota> { ["上海"] = new(2) },
        };
        var plan = Solve(problem);
        Assert.Equal([new QuotaShortfall("上海", 2, 1, 1)], plan.Shortfalls);
        Assert.Equal(1.0, plan.Value, 1e-9);
    }

    [Fact]
    public void Area_that_just_fits_fits()
    {
        var problem = new OutreachProblem
        {
            Budget = 3,
            Companies = [new("a"), new("b"), new("c")],
            Offerings = [new("building", CapacityM2: 37.02)],
            Pairs = [new(0, 0, 1, 12.34), new(1, 0, 1, 12.34), new(2, 0, 1, 12.34)],
        };
        Assert.Equal(3, Solve(problem).Lines.Count);
    }

    [Fact]
    public void A_caller_who_gives_up_is_obeyed() =>
        Assert.Throws<OperationCanceledException>(() => OutreachPlanner.Solve(DrawnOutreach.Draw(20, 3, 5, 1), cancel: new CancellationToken(canceled: true)));

    [Theory]
    [InlineData(double.NaN, 0, "Pair 0")]
    [InlineData(-1, 0, "Pair 0")]
    [InlineData(1, double.NaN, "Pair 0")]
    [InlineData(1, 2e7, "Pair 0")]
    public void A_pair_out_of_range_is_named(double value, double area, string named)
    {
        var problem = new OutreachProblem { Budget = 1, Companies = [new("a")], Offerings = [new("o")], Pairs = [new(0, 0, value, area)] };
        Assert.Contains(named, Assert.Throws<ArgumentException>(() => Solve(problem)).Message);
    }

    [Fact]
    public void A_quota_upside_down_is_named()
    {
        var problem = DrawnOutreach.Draw(3, 1, 2, 1) with { Centers = new Dictionary<CenterId, Quota> { [CenterId.BigData] = new(3, 2) } };
        Assert.Contains("big-data", Assert.Throws<ArgumentException>(() => Solve(problem)).Message);
    }

    private static OutreachPlan Solve(OutreachProblem problem, OutreachOptions? options = null) => OutreachPlanner.Solve(problem, options, TestContext.Current.CancellationToken);
}
