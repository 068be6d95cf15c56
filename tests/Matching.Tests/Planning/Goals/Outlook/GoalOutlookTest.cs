using CsCheck;
using Matching.Domain;
using Matching.Planning;

namespace Matching.Tests.Planning;

/// <summary>A district with 120 old leads, half of which landed, and ten open ones that plan 2 亿 each; a goal of 15 projects with 6 by May.</summary>
public class GoalOutlookTest
{
    private static readonly DateOnly Day = TestWorld.Today;

    private static readonly Goal Projects = new() { Indicator = "亿元以上产业项目", Target = 15, Actual = 6, Unit = "projects", Period = "2026-01..2026-05" };

    private static readonly TestWorld World = Enumerable.Range(0, 10).Aggregate(
        new TestWorld().With(
            [.. Enumerable.Range(0, 120).SelectMany(i => i % 2 == 0 ? new[] { Event("old" + i, Stage.Lead, -500), Event("old" + i, Stage.SpaceSecured, -400) } : [Event("old" + i, Stage.Lead, -500), Event("old" + i, Stage.Lost, -420)])]),
        (world, i) => world.With(TestWorld.ACompany("open" + i)).With(Event("open" + i, Stage.Lead, -20)).Asking("open" + i, Day.AddDays(-20), new() { FixedInvestment = Money.FromYi(2) }));

    [Fact]
    public void A_goal_is_foretold_from_the_open_leads_and_what_became_of_others()
    {
        var outlook = Outlook(World, Projects);

        Assert.Equal((GoalAnswer.Forecast, 9m, 10, 0), (outlook.Answer, outlook.Needed!.Value, outlook.Leads.Count, outlook.UnsureLeads));
        Assert.Equal(new DateOnly(2026, 12, 31), outlook.By);
        Assert.Equal((214, 120), (outlook.Conversions!.Days, outlook.Conversions.Leads));
        Assert.All(outlook.Leads, l => Assert.Equal(ChanceBasis.History, l.Basis));
        Assert.InRange(outlook.Chance!.Probability, 0.001, 0.1);
        Assert.InRange(outlook.Chance.Probability, outlook.Chance.Low, outlook.Chance.High);
        Assert.StartsWith("亿元以上产业项目：还差 9 个，到 2026-12-31 完成的可能性 ", outlook.Sentence.Zh, StringComparison.Ordinal);
        Assert.Contains(outlook.Notes, n => n.En.StartsWith("10 open leads go by history: of 120 earlier leads", StringComparison.Ordinal));
    }

    [Fact]
    public void A_lower_goal_is_more_probable() =>
        Assert.Equal(Enumerable.Range(7, 9).Reverse(), Enumerable.Range(7, 9).OrderBy(target => Outlook(World, Projects with { Target = target }).Chance!.Probability));

    [Fact]
    public void A_plan_adds_to_the_chance()
    {
        var outlook = Outlook(World, Projects);
        var effect = outlook.With([.. Enumerable.Range(0, 4).Select(i => new GoalAddition("new" + i, 0.8))]);

        Assert.True(effect.After!.Probability > outlook.Chance!.Probability);
        Assert.Equal(effect.After.Probability - outlook.Chance.Probability, effect.Difference!.Probability, 12);
        Assert.Equal(3.2, effect.ExpectedMore, 12);
        Assert.Contains("加上计划，完成的可能性由", effect.Sentence.Zh, StringComparison.Ordinal);
        Assert.Equal(outlook.Chance, outlook.With([]).After);
    }

    [Fact]
    public void The_same_rows_and_seed_give_the_same_answer()
    {
        Assert.Equal(Outlook(World, Projects).Chance, Outlook(World, Projects).Chance);
        Assert.NotEqual(Outlook(World, Projects).Chance, GoalOutlook.Of(World.Build(), [Projects], Day, seed: 2).Single().Chance);
    }

    [Fact]
    public void Later_events_change_nothing() =>
        Gen.Select(Gen.Int[0, 9], Gen.Enum<Stage>(), Gen.Int[0, 200]).Array[1, 8].Sample(
            later =>
            {
                var more = World.With([.. later.Select(l => Event("open" + l.Item1, l.Item2, l.Item3))]).Asking("open1", Day, new() { FixedInvestment = Money.FromYi(0.1m) });
                Assert.Equal(Outlook(World, Projects).Chance, Outlook(more, Projects).Chance);
            },
            iter: 10);

    [Fact]
    public void What_landed_since_the_figures_is_counted_for_sure()
    {
        var outlook = Outlook(World.With(Event("open1", Stage.SpaceSecured, -1)), Projects with { Period = "2026-01..2026-04" });

        Assert.Equal((1m, 8m, 9), (outlook.LandedSince, outlook.Needed!.Value, outlook.Leads.Count));
    }

    [Fact]
    public void A_lead_of_unknown_size_is_not_counted_and_told()
    {
        var outlook = Outlook(World.With(Event("unknown", Stage.Lead, -5)), Projects);

        Assert.Equal((10, 1), (outlook.Leads.Count, outlook.UnsureLeads));
        Assert.Contains(outlook.Notes, n => n.Zh.StartsWith("另有 1 个线索能否计入或数额未知，未计算，故为下限；若全部计入，可能性为 ", StringComparison.Ordinal));
        Assert.Equal(Outlook(World, Projects).Chance, outlook.Chance);
        Assert.True(outlook.ChanceIfAllServe!.Probability > outlook.Chance!.Probability);
        Assert.Contains("可能性至少 ", outlook.Sentence.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void The_companies_of_a_plan_count_by_the_rules()
    {
        var outlook = Outlook(World, Projects);
        GoalCandidate Candidate(string id, int? yi) =>
            new(TestWorld.ACompany(id), new() { FixedInvestment = yi is { } y ? Money.FromYi(y) : null }, OfferingId.Parse("plot:p1"), 0.5);

        var effect = outlook.WithCompanies([Candidate("big", 3), Candidate("small", 0), Candidate("unknown", null)]);

        Assert.Equal(outlook.With([new GoalAddition("big", 0.5)]).After, effect.After);
        Assert.Equal((0.5, 1), (effect.ExpectedMore, effect.UnsureLeads));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GoalCandidate(TestWorld.ACompany(), null, OfferingId.Parse("plot:p1"), 2));
    }

    [Fact]
    public void Few_outcomes_foretell_nothing()
    {
        var outlook = Outlook(new TestWorld().With(Event("c1", Stage.Lead, -500)), Projects);

        Assert.Equal((GoalAnswer.CannotTell, null), (outlook.Answer, outlook.Chance));
        Assert.Equal("亿元以上产业项目：有结果的历史线索只有 1 个，未到 40 个，无法判断能否完成", outlook.Sentence.Zh);
        Assert.Null(outlook.With([new GoalAddition("c2", 0.5)]).After);
    }

    [Fact]
    public void Simulated_history_never_stands_in_for_real_one()
    {
        var simulated = new TestWorld().Add(World.Rows with { Engagements = [.. World.Rows.Engagements.Select(e => e with { Source = new Source(DataKind.Simulated, "seed 1") })] });

        Assert.Equal(GoalAnswer.CannotTell, Outlook(simulated, Projects).Answer);
        var own = Outlook(simulated, Projects with { Source = new Source(DataKind.Simulated, "") });
        Assert.Equal(Outlook(World, Projects).Chance, own.Chance);
        Assert.StartsWith("（模拟）", own.Sentence.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(6, "2026-01..2026-05", "projects", GoalAnswer.Reached)]
    [InlineData(null, "2026-01..2026-05", "projects", GoalAnswer.AsItIs)]
    [InlineData(15, "2025", "projects", GoalAnswer.YearOver)]
    [InlineData(15, "some day", "projects", GoalAnswer.AsItIs)]
    [InlineData(15, "2026-01..2026-05", "亿元", GoalAnswer.AsItIs)]
    public void What_is_not_foretold_says_why(int? target, string period, string unit, GoalAnswer answer)
    {
        var outlook = Outlook(World, Projects with { Target = target, Period = period, Unit = unit });

        Assert.Equal(answer, outlook.Answer);
        Assert.Equal(answer == GoalAnswer.Reached ? 1 : null, outlook.Chance?.Probability);
    }

    [Fact]
    public void Only_the_latest_figures_of_a_year_that_were_known_count()
    {
        Goal[] goals = [Projects with { Period = "2026-01..2026-03", Actual = 3 }, Projects, Projects with { Period = "2026-01..2026-06", Actual = 9 }, Projects with { Period = "2025" }];

        Assert.Equal([6m, 6m], GoalOutlook.Of(World.Build(), goals, Day, 1).Select(o => o.Standing.Actual!.Value));
        Assert.Equal(["2026-01..2026-05", "2025"], GoalOutlook.Of(World.Build(), goals, Day, 1).Select(o => o.Standing.Goal.Period));
    }

    [Fact]
    public void Amounts_are_foretold_where_somebody_states_them()
    {
        var capital = new Goal { Indicator = "实际利用外资", Target = 100, Actual = 40, Unit = "USD10k", Period = "2026-01..2026-05" };
        Assert.Equal(GoalAnswer.CannotTell, Outlook(World, capital).Answer);
        Assert.EndsWith("预计到账外资多少万美元？", Outlook(World, capital).Sentence.Zh, StringComparison.Ordinal);

        var options = new GoalOutlookOptions { Amounts = Enumerable.Range(0, 10).ToDictionary(i => ("open" + i, "K1"), _ => 20m) };
        var outlook = GoalOutlook.Of(World.Build(), [capital], Day, 1, options).Single();

        var exact = Outlook(World, Projects with { Actual = 12 }).Chance!; // three of the same ten leads
        Assert.Equal(GoalAnswer.Forecast, outlook.Answer);
        Assert.InRange(Math.Abs(outlook.Chance!.Probability - exact.Probability), 0, 0.03);
        Assert.True(outlook.With([new GoalAddition("new", 0.9, 60)]).After!.Probability >= outlook.Chance.Probability);
    }

    [Fact]
    public void The_models_probability_goes_before_the_history_and_is_told()
    {
        var options = new GoalOutlookOptions { ModelChances = new Dictionary<string, ModelChance> { ["open3"] = new(0.9, 428, 77) } };

        var outlook = GoalOutlook.Of(World.Build(), [Projects], Day, 1, options).Single();

        var lead = outlook.Leads.Single(l => l.CompanyId == "open3");
        Assert.Equal((ChanceBasis.Model, 77), (lead.Basis, lead.Outcomes));
        Assert.Equal(1 - Math.Sqrt(0.1), lead.Probability, 12); // 214 of 428 days
        Assert.Contains(outlook.Notes, n => n.Zh == "1 个在谈线索按模型的校准概率");
    }

    private static GoalOutlook Outlook(TestWorld world, Goal goal) => Assert.Single(GoalOutlook.Of(world.Build(), [goal], Day, seed: 1));

    private static Engagement Event(string company, Stage stage, int days) => TestWorld.AnEvent(company, "center:big-data", stage, Day.AddDays(days));
}
