using Matching.Catalog;
using Matching.Domain;
using Matching.Explain;
using Matching.Tests.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Explain;

public class SimilarLandingsTest
{
    private static readonly OfferingId Here = House.OfferingId;

    private static readonly Company Asked = Firm with { IndustryCode = "I6520", IndustryVersion = IndustryVersion.V2017, Revenue = Wan(1_000), Tags = ["HighTech"] };

    [Theory]
    [InlineData("I6520", 1_000, "HighTech", 0)]
    [InlineData("I6530", 1_000, "HighTech", 0.25)] // division 65 is shared: 2 of 4 levels
    [InlineData("C3900", 1_000, "HighTech", 0.5)]
    [InlineData("I6520", 10_000, "HighTech", 0.125)] // one power of ten of two
    [InlineData("I6520", 1, "HighTech", 0.25)]
    [InlineData("I6520", 1_000, "Unicorn", 0.25)]
    [InlineData(null, 1_000, "HighTech", 0.25)] // unknown counts half
    public void Distance_is_half_industry_a_quarter_revenue_a_quarter_tags(string? industry, int wan, string tag, double distance)
    {
        var other = Asked with { Id = "other", IndustryCode = industry, Revenue = Wan(wan), Tags = [tag] };

        Assert.Equal(distance, SimilarLandings.Distance(CompanyEntry.OutsideCatalog(Asked), CompanyEntry.OutsideCatalog(other)), 1e-9);
        Assert.Equal(distance, SimilarLandings.Distance(CompanyEntry.OutsideCatalog(other), CompanyEntry.OutsideCatalog(Asked)), 1e-9);
    }

    [Fact]
    public void The_three_nearest_that_landed_there_before_the_day_are_told_with_day_and_place()
    {
        var found = Similar(
            Enumerable.Range(1, 4).Select(i => Asked with { Id = $"c{i}", NameZh = $"企业{i}", Revenue = Wan(1_000 * i) }),
            Event("c4", Here, Stage.SpaceSecured, Day.AddDays(-1)),
            Event("c3", Here, Stage.SpaceSecured, Day.AddDays(-10)),
            Event("c2", Here, Stage.Completed, Day.AddDays(-20)),
            Event("c1", Here, Stage.SpaceSecured, Day.AddDays(-40)),
            Event("c1", Here, Stage.Completed, Day.AddDays(-30)));

        Assert.Equal(["c1", "c2", "c3"], found.Select(s => s.CompanyId));
        Assert.Equal(("企业1", "building:house", "house", Day.AddDays(-40), 0.0, DataKind.Real), (found[0].Name.Zh, found[0].OfferingId, found[0].OfferingName.Zh, found[0].On, found[0].Distance, found[0].DataKind));
    }

    [Fact]
    public void Who_only_signed_came_later_landed_elsewhere_or_is_the_company_itself_is_no_evidence() =>
        Assert.Empty(Similar(
            [.. Enumerable.Range(1, 4).Select(i => Asked with { Id = $"c{i}" })],
            Event("c1", Here, Stage.Registered, Day.AddDays(-9)),
            Event("c2", Here, Stage.SpaceSecured, Day),
            Event("c3", Land.OfferingId, Stage.SpaceSecured, Day.AddDays(-9)),
            Event("c4", Here, Stage.Operating, Day.AddDays(-9)),
            Event(Asked.Id, Here, Stage.SpaceSecured, Day.AddDays(-9))));

    [Fact]
    public void A_space_of_the_same_platform_counts_and_simulated_data_is_said()
    {
        var world = new FeatureWorld
        {
            Company = Asked,
            Building = House with { Platform = "电竞数娱小镇" },
            Others = MatchingData.Empty with
            {
                Plots = [Land with { Platform = "电竞数娱小镇" }],
                Companies = [Asked with { Id = "c1" }],
                Engagements = [Event("c1", Land.OfferingId, Stage.SpaceSecured, Day.AddDays(-9)) with { Source = new Source(DataKind.Simulated, "test") }],
            },
        };

        var found = Assert.Single(SimilarLandings.Of(world.Pair()));
        Assert.Equal(("plot:land", DataKind.Simulated), (found.OfferingId, found.DataKind));
    }

    [Fact]
    public void Of_a_center_who_talked_with_it_and_landed_anywhere_counts()
    {
        var world = new FeatureWorld
        {
            Company = Asked,
            Center = CenterId.IcDesign,
            Others = MatchingData.Empty with
            {
                Plots = [Land],
                Companies = [Asked with { Id = "c1" }, Asked with { Id = "c2" }],
                Engagements =
                [
                    Event("c1", OfferingId.Of(CenterId.IcDesign), Stage.InNegotiation, Day.AddDays(-99)),
                    Event("c1", Land.OfferingId, Stage.SpaceSecured, Day.AddDays(-9)),
                    Event("c2", OfferingId.Of(CenterId.BigData), Stage.InNegotiation, Day.AddDays(-99)),
                    Event("c2", Land.OfferingId, Stage.SpaceSecured, Day.AddDays(-9)),
                ],
            },
        };

        Assert.Equal(["c1"], SimilarLandings.Of(world.Pair()).Select(s => s.CompanyId));
    }

    private static IReadOnlyList<SimilarCompany> Similar(IEnumerable<Company> companies, params Engagement[] events) =>
        SimilarLandings.Of(new FeatureWorld { Company = Asked, Building = House, Others = MatchingData.Empty with { Companies = [.. companies], Engagements = events } }.Pair());
}
