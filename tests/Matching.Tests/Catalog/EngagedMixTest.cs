using Matching.Catalog;
using Matching.Domain;

namespace Matching.Tests.Catalog;

public class EngagedMixTest
{
    private static readonly DateOnly Day = TestWorld.Today;

    private static readonly TestWorld World = new TestWorld()
        .With(TestWorld.APlot())
        .With(TestWorld.ACompany("chip1"), TestWorld.ACompany("chip2"), TestWorld.ACompany("none") with { IndustryCode = null }, TestWorld.ACompany("lead"))
        .With(
            TestWorld.AnEvent("chip1", "plot:p1", Stage.InNegotiation, Day.AddDays(-5)),
            TestWorld.AnEvent("chip1", "plot:p1", Stage.Signed, Day.AddDays(-4)),
            TestWorld.AnEvent("chip2", "plot:p1", Stage.SiteVisited, Day),
            TestWorld.AnEvent("none", "plot:p1", Stage.UnderReview, Day.AddDays(-1)),
            TestWorld.AnEvent("stranger", "plot:p1", Stage.Signed, Day.AddDays(-1)),
            TestWorld.AnEvent("lead", "plot:p1", Stage.QualifiedLead, Day.AddDays(-1)),
            TestWorld.AnEvent("lead", "plot:p1", Stage.Lost, Day.AddDays(-1)));

    [Fact]
    public void A_company_counts_once_and_from_negotiation_on()
    {
        var mix = Mix(Day);

        // chip1 once, none and stranger without a center; the lead and the day itself do not count.
        Assert.Equal(3, mix.Total);
        Assert.Equal(1, mix[CenterId.IcDesign]);
        Assert.Equal(0, mix[CenterId.BigData]);
    }

    [Fact]
    public void Later_events_count_only_later()
    {
        Assert.Equal(0, Mix(Day.AddDays(-5)).Total);
        Assert.Equal(2, Mix(Day.AddDays(1))[CenterId.IcDesign]);
    }

    [Fact]
    public void The_mix_of_a_day_is_computed_once()
    {
        var catalog = World.Build();
        Assert.True(catalog.TryFindOffering(OfferingId.Parse("plot:p1"), out var plot));

        Assert.Same(catalog.EngagedMix(plot, Day), catalog.EngagedMix(plot, Day));
        Assert.NotSame(catalog.EngagedMix(plot, Day), catalog.EngagedMix(plot, Day.AddDays(1)));
    }

    private static EngagedMix Mix(DateOnly before)
    {
        var catalog = World.Build();
        Assert.True(catalog.TryFindOffering(OfferingId.Parse("plot:p1"), out var plot));
        return catalog.EngagedMix(plot, before);
    }
}
