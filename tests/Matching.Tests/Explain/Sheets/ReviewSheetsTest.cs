using System.Text.Json;
using Matching.Domain;
using Matching.Export;
using Matching.Gates;
using Matching.Merit;

namespace Matching.Tests.Explain.Sheets;

public class ReviewSheetsTest
{
    private static readonly ReviewSheet Usual = AReviewSheet.Usual;

    [Fact]
    public void Facts_carry_number_unit_source_and_what_is_unknown()
    {
        var revenue = Usual.Company.Single(fact => fact.Name.En == "revenue 2025");
        Assert.Equal((100_000m, new Text("100,000 万元", "100,000 CNY 10k")), (revenue.Number, revenue.Said));
        Assert.Equal(new Text("I6520 集成电路设计", "I6520"), Usual.Company.Single(fact => fact.Name.En == "industry").Words);
        Assert.Null(Usual.Company.Single(fact => fact.Name.En == "employees").Said);
        Assert.Equal(new SheetSource(DataKind.Real, "annual reports", new DateOnly(2026, 1, 2)), Usual.CompanySource);
        Assert.Equal(DataKind.Illustrative, Usual.OfferingSource.Kind);
        Assert.Equal(4m, Usual.Offering.Single(fact => fact.Name.Zh == "报价租金").Number);
        Assert.Equal(["activities", "least area", "highest rent", "needed by", "fixed investment"], Usual.Need.Select(fact => fact.Name.En));
    }

    [Fact]
    public void Facts_of_a_later_day_are_unknown()
    {
        var early = AReviewSheet.Of(AReviewSheet.World.PairOf("c1", OfferingId.Parse("building:b1"), asOf: new DateOnly(2026, 1, 1)));

        Assert.All(early.Company, fact => Assert.True(fact.Said is null || fact.Name.En == "center", fact.Name.En));
    }

    [Fact]
    public void The_score_is_the_sum_of_its_parts_and_no_probability_comes_without_its_reason()
    {
        Assert.Equal(Usual.Pair.Score, Usual.Pair.Base + Usual.Pair.Contributions.Sum(part => part.Contribution), 1e-9);
        Assert.Equal((null, "没有模型，不给概率"), (Usual.Probability, Usual.ProbabilityNote!.Zh));

        var infeasible = AReviewSheet.Of(TestWorld.Pair(TestWorld.ABuilding(), [TestWorld.AUnit(600)]));
        Assert.Equal("a gate fails, so no probability", infeasible.ProbabilityNote!.En);
        Assert.NotEmpty(infeasible.Changes.Proposals);
    }

    [Fact]
    public void The_review_is_the_reviewers_own()
    {
        var pair = AReviewSheet.World.PairOf("c1", OfferingId.Parse("building:b1"));
        var review = ProjectReviewer.Review(pair, GateSet.Explain(pair));

        Assert.Equal((review.Points, review.Open, review.Conclusion), (Usual.Review.Points, Usual.Review.Open, Usual.Review.Conclusion));
        Assert.Equal([.. Enumerable.Range(1, 10).Select(i => $"R{i}")], Usual.Review.Criteria.Select(c => c.Id));
        Assert.Equal(review.Vetoes.Count(v => v.State == VetoState.Unknown), Usual.Review.Vetoes.Count(v => v.Holds is null));
        Assert.False(Usual.Review.Vetoes.Single(v => v.Id == "V8").Holds);
    }

    [Fact]
    public void Every_open_point_is_asked_once()
    {
        Assert.Equal(Usual.Questions.Count, Usual.Questions.Select(q => q.Ask).Distinct().Count());
        Assert.All(Usual.Pair.Gates.Where(g => g.Outcome == GateOutcome.Unknown), gate => Assert.Contains(new SheetQuestion(gate.Id, gate.Message), Usual.Questions));
        Assert.Contains(Usual.Questions, q => q.Source == "V9");
        Assert.Contains(Usual.Questions, q => q.Source == "R5");
    }

    [Fact]
    public void Who_introduces_which_goal_is_served_and_what_is_left_of_it_are_told()
    {
        Assert.Equal("区内链主 →（供应商）→ 上海芯样设计有限公司", Assert.Single(Usual.Introducers).Path.Zh);
        var goal = Usual.Goals.Single(g => g.Id == "K3");
        Assert.True(goal.Serves);
        Assert.Contains("还差 6", SheetWords.Of(goal).Zh, StringComparison.Ordinal);
        Assert.StartsWith("2026-01..2026-04", SheetWords.Standing(goal)!.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Waivers_are_listed_while_they_hold_and_by_the_role_that_may()
    {
        Assert.Equal(("H03", "task-force lead"), (Assert.Single(Usual.Waivers).GateId, Usual.Waivers[0].Role));
        Assert.True(Usual.Pair.Feasible);

        foreach (var waiver in new[] { AReviewSheet.AWaiver with { Until = TestWorld.Today.AddDays(-1) }, AReviewSheet.AWaiver with { Role = "owner" }, AReviewSheet.AWaiver with { On = TestWorld.Today } })
        {
            var world = AReviewSheet.World with { Rows = AReviewSheet.World.Rows with { Waivers = [waiver] } };
            Assert.Empty(AReviewSheet.Of(world.PairOf("c1", waiver.OfferingId)).Waivers);
        }
    }

    [Fact]
    public void For_whom_a_plot_is_held_is_never_said()
    {
        var plot = TestWorld.APlot() with { Status = SpaceStatus.Reserved, ReservedFor = "held-for-secret" };
        var sheet = AReviewSheet.Of(TestWorld.Pair(plot));

        Assert.False(sheet.Pair.Feasible);
        Assert.DoesNotContain("held-for-secret", JsonSerializer.Serialize(sheet, JsonForms.Readable), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("building:b1")]
    [InlineData("plot:p1")]
    [InlineData("center:ic-design")]
    public void Every_text_is_there_in_both_languages(string offering)
    {
        var sheet = AReviewSheet.Of(AReviewSheet.World.With(TestWorld.APlot()).PairOf("c1", OfferingId.Parse(offering)));

        using var json = JsonDocument.Parse(JsonSerializer.Serialize(sheet, JsonForms.Readable));
        var texts = Texts(json.RootElement).ToArray();
        Assert.True(texts.Length > 50);
        Assert.All(texts, text => Assert.True(text.Zh.Length > 0 && text.En.Length > 0, $"{text}"));
    }

    private static IEnumerable<(string Zh, string En)> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("zh", out var zh) => [(zh.GetString()!, element.GetProperty("en").GetString()!)],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Texts(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        _ => [],
    };
}
