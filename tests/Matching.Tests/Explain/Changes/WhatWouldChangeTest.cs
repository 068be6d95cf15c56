using Matching.Domain;
using Matching.Explain;

namespace Matching.Tests.Explain;

public class WhatWouldChangeTest
{
    private static readonly Plot Small = TestWorld.APlot() with { Area = Area.FromMu(20), FarMin = null, FarMax = 2, StartPrice = null };

    private static readonly Requirement Land = new() { Activities = [Activity.ResearchDesign], Land = Area.FromMu(30) };

    [Fact]
    public void A_plot_of_20_mu_fits_if_it_becomes_29_5_with_its_neighbor()
    {
        var neighbor = Small with { Id = "p2", Name = "东侧地块", Area = Area.FromMu(9.5m), AdjacentTo = ["p1"] };
        var answer = Ask(new TestWorld().With(TestWorld.ACompany()).With(Small, neighbor), "plot:p1", Land);

        var joined = Assert.Single(answer.Proposals.Single(p => p.Changes.Any(c => c.Attribute == "area_mu")).Changes);
        Assert.Equal(("20", "29.5", "亩", "plot:p1;plot:p2", ChangeSide.District), (joined.From, joined.To, joined.Unit, joined.Record, joined.Side));
        Assert.Equal("与相邻地块 东侧地块 合并：20 亩变为 29.5 亩", joined.TextZh);
    }

    [Fact]
    public void A_need_of_29_5_mu_fits_if_it_becomes_20()
    {
        var answer = Ask(new TestWorld().With(TestWorld.ACompany()).With(Small with { Area = Area.FromMu(19) }), "plot:p1", Land with { Land = Area.FromMu(29.5m) });

        var less = Assert.Single(answer.Proposals[0].Changes);
        Assert.Equal(("land_mu", "29.5", "20", "亩", ChangeSide.Company), (less.Attribute, less.From, less.To, less.Unit, less.Side));
        Assert.Equal("所需土地由 29.5 亩降低到 20 亩", less.TextZh);
        Assert.Equal("land needed: 20 亩 instead of 29.5", less.TextEn);
    }

    [Fact]
    public void Laboratories_on_commercial_land_need_M0_use_or_the_planning_branch()
    {
        var answer = Ask(
            new TestWorld().With(TestWorld.ACompany()).With(Small with { LandUse = ["B1"] }), "plot:p1", new() { Activities = [Activity.LabTest], Land = Area.FromMu(20) });

        Assert.Equal(["waiver:H01", "land_use"], answer.Proposals.Select(p => Assert.Single(p.Changes).Attribute));
        Assert.Equal("经规划土地联络员豁免：用途（H01）", answer.Proposals[0].Changes[0].TextZh);
        Assert.Equal(("B1", "M0"), (answer.Proposals[1].Changes[0].From, answer.Proposals[1].Changes[0].To));
        Assert.Equal("需要 M0 用地（创新型产业用地），现为 B1：须调整规划", answer.Proposals[1].Changes[0].TextZh);
    }

    [Fact]
    public void A_unit_that_is_free_too_late_fits_six_months_later()
    {
        // Free on 2027-03-01, furnished in 15 days, 30 days of grace: 2027-02-14 will do.
        var unit = TestWorld.AUnit() with { AvailableFrom = new DateOnly(2027, 3, 1) };
        var answer = Ask(
            new TestWorld().With(TestWorld.ACompany()).With(TestWorld.ABuilding(), unit), "building:b1", TestWorld.ALease with { NeededBy = new DateOnly(2026, 8, 14) });

        var later = Assert.Single(answer.Proposals[0].Changes);
        Assert.Equal(("needed_by", "2026-08-14", "2027-02-14"), (later.Attribute, later.From, later.To));
        Assert.Equal("投入使用时间由 2026-08-14 推迟到 2027-02-14（晚 6 个月）", later.TextZh);
        Assert.EndsWith("(6 months later)", later.TextEn, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_constraints_take_two_changes_and_every_answer_says_its_rank()
    {
        var world = new TestWorld().With(TestWorld.ACompany()).With(TestWorld.ABuilding() with { Rent = Rent.FromDay(5) }, TestWorld.AUnit(900));
        var answer = Ask(world, "building:b1", TestWorld.ALease);

        Assert.False(answer.FeasibleNow);
        Assert.Equal(1, answer.RankNow);
        Assert.Equal(["area_min_m2", "rent_max_day"], answer.Proposals[0].Changes.Select(c => c.Attribute).Order());
        Assert.Equal(["947", "4.55"], answer.Proposals[0].Changes.OrderBy(c => c.Attribute).Select(c => c.To));
        Assert.All(answer.Proposals, p => Assert.True(p is { Feasible: true, RankAfter: 1 }));
        Assert.Empty(answer.Impossible);
    }

    [Fact]
    public void What_can_never_move_is_said_and_nothing_is_proposed()
    {
        var bankrupt = TestWorld.ACompany() with { RiskFlags = ["Bankruptcy"] };
        var answer = Ask(new TestWorld().With(bankrupt).With(TestWorld.ABuilding(), TestWorld.AUnit(900)), "building:b1", TestWorld.ALease);

        Assert.Empty(answer.Proposals);
        Assert.Equal(["H17"], answer.Impossible.Select(i => i.Gate));
        Assert.Equal("风险：不可调整，也不可豁免", answer.Impossible[0].Why.Zh);
    }

    [Fact]
    public void Land_within_the_red_line_is_out_of_reach_even_where_a_lower_building_would_be_planned()
    {
        var answer = Ask(
            new TestWorld().With(TestWorld.ACompany()).With(Small with { RedLine = true, HeightLimitM = 20 }), "plot:p1",
            new() { Activities = [Activity.ResearchDesign], Land = Area.FromMu(20), BuildingHeightM = 24 });

        Assert.Empty(answer.Proposals);
        Assert.Equal(["H16"], answer.Impossible.Select(i => i.Gate));
    }

    [Fact]
    public void More_changes_than_are_allowed_are_said_to_be_too_many()
    {
        var world = new TestWorld().With(TestWorld.ACompany()).With(TestWorld.ABuilding() with { Rent = Rent.FromDay(5) }, TestWorld.AUnit(900));
        var answer = Ask(world, "building:b1", TestWorld.ALease, new ChangeOptions { MostChanges = 1 });

        Assert.Empty(answer.Proposals);
        Assert.Equal(["H03", "H09"], answer.Impossible.Select(i => i.Gate));
    }

    [Fact]
    public void A_feasible_pair_within_the_rank_needs_nothing()
    {
        var answer = Ask(new TestWorld().With(TestWorld.ACompany()).With(TestWorld.ABuilding(), TestWorld.AUnit()), "building:b1", TestWorld.ALease);

        Assert.True(answer is { FeasibleNow: true, RankNow: 1, Complete: true });
        Assert.Empty(answer.Proposals);
        Assert.Empty(answer.Impossible);
    }

    [Fact]
    public void A_pair_below_the_rank_is_lifted_by_the_easiest_change()
    {
        // Both suit, but the first costs 4.2 and the second 4: by the rules the cheaper one leads.
        var world = new TestWorld().With(TestWorld.ACompany())
            .With(TestWorld.ABuilding() with { Rent = Rent.FromDay(4.2m) }, TestWorld.AUnit())
            .With(TestWorld.ABuilding("b2"), TestWorld.AUnit(id: "u2", building: "b2"));
        var answer = Ask(world, "building:b1", TestWorld.ALease, new ChangeOptions { K = 1 });

        Assert.Equal((true, 2), (answer.FeasibleNow, answer.RankNow));
        var lower = Assert.Single(answer.Proposals[0].Changes);
        Assert.Equal(("rent_day", "unit:u1", ChangeSide.District), (lower.Attribute, lower.Record, lower.Side));
        Assert.True(decimal.Parse(lower.To, System.Globalization.CultureInfo.InvariantCulture) is >= 3.78m and <= 4m);
        Assert.Equal(1, answer.Proposals[0].RankAfter);
    }

    [Fact]
    public void Among_companies_one_is_lifted_by_what_it_asked_for_last()
    {
        // Two of a kind for one building; the first accepts less rent, and ranks below.
        var world = new TestWorld().With(TestWorld.ACompany(), TestWorld.ACompany("c2")).With(TestWorld.ABuilding(), TestWorld.AUnit())
            .Asking("c1", TestWorld.Today.AddDays(-9), TestWorld.ALease with { RentMax = Rent.FromDay(3.9m) })
            .Asking("c2", TestWorld.Today.AddDays(-9), TestWorld.ALease);
        var pair = world.PairOf("c1", OfferingId.Parse("building:b1"));
        var answer = WhatWouldChange.Of(pair.Catalog, pair.Company, null, pair.Offering, pair.AsOf, null, new ChangeOptions { List = ModelKind.Outreach, K = 1 });

        Assert.Equal((true, 2), (answer.FeasibleNow, answer.RankNow));
        Assert.Equal(("rent_max_day", "3.9", 1), (answer.Proposals[0].Changes[0].Attribute, answer.Proposals[0].Changes[0].From, answer.Proposals[0].RankAfter));
        Assert.DoesNotContain(answer.Proposals, p => p.Changes.Any(c => c.Attribute == "rent_day")); // It would serve the other as well.
    }

    [Fact]
    public void An_answer_is_written_in_camel_case_with_words_for_sides()
    {
        var answer = Ask(new TestWorld().With(TestWorld.ACompany()).With(Small with { Area = Area.FromMu(19) }), "plot:p1", Land with { Land = Area.FromMu(29.5m) });
        var json = System.Text.Json.JsonSerializer.SerializeToNode(answer, Matching.Export.JsonForms.Readable)!;

        Assert.Equal(["feasibleNow", "rankNow", "k", "proposals", "impossible", "complete"], json.AsObject().Select(member => member.Key));
        Assert.Equal(
            ["attribute", "side", "record", "from", "to", "unit", "textZh", "textEn", "effort"], json["proposals"]![0]!["changes"]![0]!.AsObject().Select(member => member.Key));
        Assert.Equal("company", (string?)json["proposals"]![0]!["changes"]![0]!["side"]);
    }

    [Fact]
    public void A_space_that_no_list_of_the_company_shows_has_no_rank()
    {
        var answer = Ask(new TestWorld().With(TestWorld.ACompany()).With(Small), "plot:p1", new() { SpaceType = SpaceType.Building });

        Assert.Equal((true, null), (answer.FeasibleNow, answer.RankNow));
        Assert.Empty(answer.Proposals);
    }

    [Theory]
    [InlineData(0, 3, 3)]
    [InlineData(10, 0, 3)]
    [InlineData(10, 3, 0)]
    [InlineData(10, 3, 5)]
    public void Options_out_of_range_are_refused(int k, int answers, int changes) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Ask(
            new TestWorld().With(TestWorld.ACompany()).With(Small), "plot:p1", Land, new ChangeOptions { K = k, MostAnswers = answers, MostChanges = changes }));

    private static ChangeAnswer Ask(TestWorld world, string offering, Requirement need, ChangeOptions? options = null)
    {
        var pair = world.PairOf("c1", OfferingId.Parse(offering), need);
        return WhatWouldChange.Of(pair.Catalog, pair.Company, need, pair.Offering, pair.AsOf, null, options);
    }
}
