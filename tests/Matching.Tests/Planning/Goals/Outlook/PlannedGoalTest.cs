using Matching.Catalog;
using Matching.Domain;
using Matching.Models;
using Matching.Planning;

namespace Matching.Tests.Planning;

public class PlannedGoalTest
{
    private static readonly DateOnly Day = TestWorld.Today;

    private static readonly Goal Projects = new() { Indicator = "亿元以上产业项目", Target = 15, Actual = 6, Unit = "projects", Period = "2026-01..2026-05" };

    // Enough outcomes for a forecast; ten open leads of which nine have to land.
    private static readonly CatalogSnapshot Catalog = Enumerable.Range(0, 10).Aggregate(
        new TestWorld().With(
            [.. Enumerable.Range(0, 120).SelectMany(i => i % 2 == 0 ? new[] { Event("old" + i, Stage.Lead, -500), Event("old" + i, Stage.SpaceSecured, -400) } : [Event("old" + i, Stage.Lead, -500), Event("old" + i, Stage.Lost, -420)])]),
        (world, i) => world.With(TestWorld.ACompany("open" + i)).With(Event("open" + i, Stage.Lead, -20)).Asking("open" + i, Day.AddDays(-20), new() { FixedInvestment = Money.FromYi(2) }))
        .With(TestWorld.ACompany("big"), TestWorld.ACompany("unknown")).Asking("big", Day.AddDays(-5), new() { FixedInvestment = Money.FromYi(3) })
        .Build();

    [Fact]
    public void Companies_that_would_serve_a_goal_raise_its_chance_when_the_values_are_probabilities_of_landing()
    {
        var planned = Of(Plan(CalibrationTarget.Landed, Line("big"), Line("unknown")));

        Assert.Equal((1, 1), (planned.Serving, planned.Unsure));
        Assert.True(planned.After!.Probability > planned.Goal.Chance!.Probability);
        Assert.Equal(planned.After.Probability - planned.Goal.Chance.Probability, planned.Difference!.Probability, 1e-9);
        Assert.Contains("加上计划", planned.Sentence.Zh);
        Assert.Contains("上限", planned.Sentence.Zh);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(CalibrationTarget.Engaged)]
    public void Other_values_say_how_many_would_serve_it_and_nothing_of_the_chance(CalibrationTarget? probabilityOf)
    {
        var planned = Of(Plan(probabilityOf, Line("big"), Line("unknown")));

        Assert.Equal((1, 1), (planned.Serving, planned.Unsure));
        Assert.Equal((null, null), (planned.After, planned.Difference));
        Assert.EndsWith("计划中 1 家若落地可计入，另有 1 家待核实", planned.Sentence.Zh);
        Assert.EndsWith("1 of the plan would serve it if they landed, 1 more may", planned.Sentence.En);
    }

    [Fact]
    public void What_is_not_real_serves_no_real_goal()
    {
        var other = Projects.Source.Kind == DataKind.Illustrative ? DataKind.Real : DataKind.Illustrative;
        var planned = Of(Plan(CalibrationTarget.Landed, Line("big") with { OfferingDataKind = other }, Line("unknown") with { DataKind = other }));

        Assert.Equal((0, 0), (planned.Serving, planned.Unsure));
        Assert.Equal(planned.Goal.Chance!.Probability, planned.After!.Probability);
        Assert.EndsWith("计划中没有能计入的企业", planned.Sentence.Zh);
    }

    private static PlannedGoal Of(OutreachProposal plan) => Assert.Single(PlannedGoal.Of(Catalog, GoalOutlook.Of(Catalog, [Projects], Day, seed: 1), plan));

    private static ProposedApproach Line(string company) => new()
    {
        Rank = 1,
        CompanyId = company,
        Company = new Text(company, company),
        OfferingId = OfferingId.Parse("plot:p1"),
        Offering = new Text("地块", "plot"),
        Tier = 3,
        Value = 0.5,
        Probability = 0.5,
        DataKind = Projects.Source.Kind,
        OfferingDataKind = Projects.Source.Kind,
    };

    private static OutreachProposal Plan(CalibrationTarget? probabilityOf, params ProposedApproach[] lines) => new()
    {
        AsOf = Day,
        ModelVersion = "v1",
        Lines = lines,
        Value = 1,
        UpperBound = 1,
        Gap = 0,
        Status = PlanStatus.Proven,
        StatusText = new Text("好", "good"),
        GreedyValue = 1,
        GreedyShortfall = 0,
        ProbabilityOf = probabilityOf,
        ValueMeaning = new Text("概率", "probability"),
        Candidates = 2,
        Spaces = [],
        Shortfalls = [],
        Elapsed = TimeSpan.Zero,
        Notes = [],
    };

    private static Engagement Event(string company, Stage stage, int days) => TestWorld.AnEvent(company, "center:big-data", stage, Day.AddDays(days));
}
