using Matching.Domain;
using Matching.Merit;
using Matching.Rules;

namespace Matching.Tests.Merit;

public class LeadingEnterpriseTest
{
    private static readonly DateOnly Today = new(2020, 9, 10);

    [Theory]
    [InlineData("FortuneGlobal500", 5)]
    [InlineData("CentralSoeHq", 5)]
    [InlineData("SegmentGlobalTop3", 5)]
    [InlineData("China500", 4)]
    [InlineData("PrivateChina500", 4)]
    [InlineData("ManufacturingChina500", 4)]
    [InlineData("ServiceChina500", 4)]
    [InlineData("SegmentNationalTop3", 4)]
    [InlineData("MarketValue500Yi", 4)]
    [InlineData("ListedMain", 3)]
    [InlineData("Unicorn", 3)]
    [InlineData("SingleChampion", 3)]
    [InlineData("ChainMaster", 3)]
    [InlineData("SegmentNationalTop10", 3)]
    [InlineData("LittleGiant", 2)]
    [InlineData("Gazelle", 2)]
    [InlineData("HqHangzhou", 2)]
    [InlineData("SeriesB", 2)]
    [InlineData("Logistics4A", 2)]
    [InlineData("Logistics5A", 2)]
    [InlineData("HighTech", 1)]
    [InlineData("SpecialisedNew", 1)]
    [InlineData("AboveScale", 1)]
    [InlineData("世界500强", 5)]
    [InlineData("Logistics3A", 0)]
    [InlineData("TechSme", 0)]
    [InlineData("NobodyKnowsThis", 0)]
    public void Each_tag_reaches_its_tier(string tag, int tier) => Assert.Equal(tier, Rate(new Company { Id = "1", Tags = [tag] }).Tier);

    [Theory]
    [InlineData(ListingBoard.Star, 3)]
    [InlineData(ListingBoard.ChiNext, 3)]
    [InlineData(ListingBoard.Main, 3)]
    [InlineData(ListingBoard.Hk, 3)]
    [InlineData(ListingBoard.Us, 3)]
    [InlineData(ListingBoard.Other, 3)]
    [InlineData(ListingBoard.Neeq, 0)]
    [InlineData(ListingBoard.Tutoring, 0)]
    [InlineData(ListingBoard.None, 0)]
    public void Each_board_reaches_its_tier(ListingBoard board, int tier) => Assert.Equal(tier, Rate(new Company { Id = "1", Listing = board }).Tier);

    [Theory]
    [InlineData("I6520", 5, 1)]
    [InlineData("F5261", 20, 5)]
    [InlineData("F5292", 5, 1)]
    [InlineData("R8810", 5, 1)]
    [InlineData("I6550", 10, 2)]
    [InlineData("L7224", 30, 5)]
    public void Revenue_reaches_the_tiers_of_the_primary_center(string code, int third, int second)
    {
        Assert.Equal(3, Rate(WithRevenue(code, third)).Tier);
        Assert.Equal(2, Rate(WithRevenue(code, third - 0.01m)).Tier);
        Assert.Equal(2, Rate(WithRevenue(code, second)).Tier);
        Assert.Equal(0, Rate(WithRevenue(code, second - 0.01m)).Tier);
    }

    [Fact]
    public void Revenue_says_nothing_outside_all_centers() => Assert.Equal(0, Rate(WithRevenue("C3825", 1000)).Tier);

    [Fact]
    public void The_highest_tier_wins_and_names_what_reached_it()
    {
        var merit = Rate(WithRevenue("I6520", 6) with { Tags = ["HighTech", "Unicorn"], Listing = ListingBoard.Star, RevenueYear = 2019 });

        Assert.Equal((3, "细分龙头"), (merit.Tier, merit.TierName.Zh));
        Assert.Equal("独角兽；上市（科创板）；2019年营业收入 6 亿元，达到集成电路设计产业 5 亿元的门槛", merit.Evidence.Zh);
        Assert.Contains("Unicorn; listed (STAR Market); revenue in 2019", merit.Evidence.En);
        Assert.Null(merit.ReviewScore);
    }

    [Fact]
    public void Facts_that_became_known_later_do_not_count_but_tags_do()
    {
        var company = WithRevenue("I6520", 100) with { Listing = ListingBoard.Main, Tags = ["Gazelle"], AsOf = Today.AddDays(1) };

        Assert.Equal((2, "瞪羚企业"), (Rate(company).Tier, Rate(company).Evidence.Zh));
        Assert.Equal(3, Rate(company with { AsOf = Today }).Tier);
    }

    [Fact]
    public void Revenue_of_a_later_year_does_not_count()
    {
        Assert.Equal(0, Rate(WithRevenue("I6520", 100) with { RevenueYear = 2021 }).Tier);
        Assert.Equal(3, Rate(WithRevenue("I6520", 100) with { RevenueYear = 2020 }).Tier);
    }

    [Fact]
    public void Ownership_and_origin_move_no_tier()
    {
        var company = WithRevenue("I6520", 2);

        Assert.All(Enum.GetValues<Ownership>(), ownership =>
            Assert.Equal(Rate(company), Rate(company with { Ownership = ownership, Country = "任何国家" })));
    }

    [Fact]
    public void The_tier_alone_is_that_of_the_summary()
    {
        var company = WithRevenue("L7224", 7) with { Tags = ["HighTech"] };

        Assert.Equal(Rate(company).Tier, LeadingEnterprise.TierOf(RuleBook.Default, company, CenterFit.Of(company), Today));
    }

    private static Company WithRevenue(string code, decimal yi) =>
        new() { Id = "1", IndustryCode = code, IndustryVersion = IndustryVersion.V2017, Revenue = Money.FromYi(yi) };

    private static MeritSummary Rate(Company company) => LeadingEnterprise.Rate(RuleBook.Default, company, CenterFit.Of(company), Today);
}
