using Matching.Catalog;
using Matching.Domain;
using Matching.Ranking;

namespace Matching.Tests.Ranking;

public class CompanyStandingsTest
{
    private static readonly OfferingId Plot = OfferingId.Parse("plot:p1");

    private static readonly CatalogSnapshot Catalog = new TestWorld().With(TestWorld.ACompany("a"), TestWorld.ACompany("b")).With(TestWorld.APlot()).With(
        TestWorld.AnEvent("a", "center:ic-design", Stage.InNegotiation, Day(3)),
        TestWorld.AnEvent("a", "plot:p1", Stage.SiteVisited, Day(5)),
        TestWorld.AnEvent("a", "plot:p1", Stage.Contacted, Day(7)),
        TestWorld.AnEvent("a", "plot:p1", Stage.Lost, Day(9)) with { LostReason = "价格超出预算" },
        TestWorld.AnEvent("a", "center:ic-design", Stage.Signed, Day(11))).Build();

    [Fact]
    public void Stands_at_the_highest_stage_with_evidence_and_not_at_the_last()
    {
        var standing = At(8);

        Assert.Equal((Stage.SiteVisited, Day(5), Day(7), false, true), Told(standing.WithOffering!));
        Assert.Equal((Stage.SiteVisited, Day(5), Day(7), false, true), Told(standing.Overall));
        Assert.Equal("实地考察，最近 2026-03-07", standing.Overall.Sentence.Zh);
    }

    [Fact]
    public void What_is_lost_with_one_offering_may_go_on_with_another()
    {
        var lost = At(9);
        Assert.Equal((true, false, true), (lost.WithOffering!.IsLost, lost.Overall.IsLost, lost.Overall.IsOpen));
        Assert.Equal(new Text("价格超出预算", "price above the budget"), lost.WithOffering.LostReason);
        Assert.Equal("lost 2026-03-09 (price above the budget), came as far as site visited", lost.WithOffering.Sentence.En);

        var later = At(11);
        Assert.Equal((Stage.SiteVisited, Day(5), Day(9), true, false), Told(later.WithOffering!));
        Assert.Equal((Stage.Signed, Day(11), Day(11), false, true), Told(later.Overall));
    }

    [Fact]
    public void Is_lost_when_nothing_is_open_with_any_offering()
    {
        var catalog = new TestWorld().With(TestWorld.ACompany("a")).With(TestWorld.APlot()).With(
            TestWorld.AnEvent("a", "center:ic-design", Stage.Lead, Day(1)),
            TestWorld.AnEvent("a", "center:ic-design", Stage.Lost, Day(2)) with { LostReason = "自己的话" },
            TestWorld.AnEvent("a", "plot:p1", Stage.Lost, Day(3))).Build();
        var standing = CompanyStandings.Of(catalog, "a", Plot, Day(4));

        Assert.Equal((true, true), (standing.Overall.IsLost, standing.WithOffering!.IsLost));
        Assert.Equal(("2026-03-03 流失，曾到线索", "2026-03-03 流失"), (standing.Overall.Sentence.Zh, standing.WithOffering.Sentence.Zh));
    }

    [Fact]
    public void Events_of_the_day_count_and_later_ones_do_not()
    {
        Assert.Equal(Stage.InNegotiation, At(3).Overall.Stage);
        Assert.Equal((EngagementStanding.None, EngagementStanding.None), (At(2).WithOffering, At(2).Overall));
        Assert.Equal(Stage.Signed, CompanyStandings.Of(Catalog, "a", null, DateOnly.MaxValue).Overall.Stage);
    }

    [Fact]
    public void Whom_nobody_contacted_is_not_open()
    {
        var standing = CompanyStandings.Of(Catalog, "b", null, Day(20));

        Assert.Null(standing.WithOffering);
        Assert.Equal((Stage.Universe, null, null, false, false), Told(standing.Overall));
        Assert.Equal("未接触", standing.Overall.Sentence.Zh);
    }

    [Fact]
    public void Secured_space_is_no_longer_open() =>
        Assert.False(new EngagementStanding(Stage.SpaceSecured, Day(1), Day(1), false, null).IsOpen);

    private static CompanyStanding At(int day) => CompanyStandings.Of(Catalog, "a", Plot, Day(day));

    private static DateOnly Day(int day) => new(2026, 3, day);

    private static (Stage, DateOnly?, DateOnly?, bool, bool) Told(EngagementStanding standing) =>
        (standing.Stage, standing.ReachedOn, standing.LastOn, standing.IsLost, standing.IsOpen);
}
