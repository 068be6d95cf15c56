using System.Text;
using Matching.Domain;
using Matching.Merit;

namespace Matching.Tests.Merit;

public class LeadingEnterpriseRulesTest
{
    private const string Tiers =
        """{"tier":5},{"tier":4},{"tier":3},{"tier":2,"boards":["Hk"],"revenueYi":{"big-data":2.5}},{"tier":1},{"tier":0}""";

    [Fact]
    public void The_set_of_the_day_holds_and_before_the_first_the_first()
    {
        var sets = Read($$"""
            {"sets":[
              {"version":"b","effectiveFrom":"2022-01-01","tiers":[{{Tiers}}]},
              {"version":"a","effectiveFrom":"2020-01-01","tiers":[{{Tiers}}]}]}
            """);

        Assert.Equal("a", LeadingEnterpriseRules.At(sets, new DateOnly(2019, 1, 1)).Version);
        Assert.Equal("a", LeadingEnterpriseRules.At(sets, new DateOnly(2021, 12, 31)).Version);
        Assert.Equal("b", LeadingEnterpriseRules.At(sets, new DateOnly(2022, 1, 1)).Version);
    }

    [Fact]
    public void Reads_grounds_highest_tier_first()
    {
        var set = Assert.Single(Read($$"""{"sets":[{"version":"a","effectiveFrom":"2020-01-01","tiers":[{{Tiers}}]}]}"""));

        Assert.Equal([5, 4, 3, 2, 1, 0], set.Tiers.Select(tier => tier.Tier));
        Assert.Equal(Money.FromYi(2.5m), set.Tiers[3].Revenue[CenterId.BigData]);
        Assert.Equal([ListingBoard.Hk], set.Tiers[3].Boards);
    }

    [Theory]
    [InlineData("Hk", "Mars")]
    [InlineData("big-data", "bakery")]
    [InlineData("""{"tier":1},""", "")]
    public void Refuses_a_set_that_names_what_does_not_exist(string from, string to) =>
        Assert.Throws<InvalidDataException>(() =>
            Read($$"""{"sets":[{"version":"a","effectiveFrom":"2020-01-01","tiers":[{{Tiers.Replace(from, to)}}]}]}"""));

    [Fact]
    public void Every_tag_of_the_embedded_rules_is_known() =>
        Assert.All(LeadingEnterpriseRules.At(new DateOnly(2020, 9, 10)).Tiers.SelectMany(tier => tier.Tags), tag =>
            Assert.True(CompanyTags.TryFind(tag, out var known) && known.Key == tag, tag));

    private static IReadOnlyList<LeadingEnterpriseRules> Read(string json) =>
        LeadingEnterpriseRules.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)));
}
