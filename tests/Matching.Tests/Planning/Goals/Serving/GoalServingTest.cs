using Matching.Domain;
using Matching.Planning;
using Matching.Rules;

namespace Matching.Tests.Planning;

public class GoalServingTest
{
    private static readonly DateOnly Day = TestWorld.Today;

    private static readonly Company Firm = TestWorld.ACompany() with { Ownership = Ownership.Private };

    [Theory]
    [InlineData(Ownership.Foreign, "德国", "C3670", "K1,K2")]
    [InlineData(Ownership.HkMoTw, "中国香港", "I6520", "K1")]
    [InlineData(null, "日本", "C36", "K1,K2")]
    [InlineData(Ownership.Private, "中国", "C36", "")]
    [InlineData(Ownership.Foreign, "中国", null, "K1,K2?")]
    [InlineData(null, "中国", "I6520", "K1?")]
    [InlineData(null, null, "C36", "K1?,K2?")]
    [InlineData(Ownership.Mixed, "中国", "C36", "K1?,K2?")]
    public void Foreign_capital_goes_by_owner_or_country_and_manufacturing_by_code(Ownership? owner, string? country, string? code, string expected) =>
        Assert.Equal(expected, Served(Firm with { Ownership = owner, Country = country, IndustryCode = code }, Fixed(0), "plot:p1"));

    [Fact]
    public void How_much_foreign_capital_comes_is_a_question()
    {
        var contribution = GoalServing.Of(RuleBook.Default, Firm with { Ownership = Ownership.Foreign }, Fixed(0), OfferingId.Parse("plot:p1"), Day).Single();

        Assert.Equal((true, null, "预计到账外资多少万美元？"), (contribution.Serves, contribution.Amount, contribution.Question?.Zh));
    }

    [Theory]
    [InlineData(9_999, "")]
    [InlineData(10_000, "K3")]
    [InlineData(99_999, "K3")]
    [InlineData(100_000, "K3,K4")]
    [InlineData(null, "K3?,K4?")]
    public void Projects_count_by_fixed_assets(int? wan, string expected) => Assert.Equal(expected, Served(Firm, Fixed(wan), "plot:p1"));

    [Theory]
    [InlineData("building:b1", 100_000, "K5,K6")]
    [InlineData("plot:p1", 100_000, "")]
    [InlineData("center:ic-design", 100_000, "K5?,K6?")]
    [InlineData("building:b1", 100, "K6")]
    [InlineData("building:b1", null, "K5?,K6")]
    public void Firms_above_scale_count_in_buildings(string offering, int? revenue, string expected) =>
        Assert.Equal(expected, Served(Firm with { Revenue = revenue is { } wan ? Money.FromWan(wan) : null }, Fixed(0), offering));

    [Fact]
    public void Fifteen_million_of_a_software_firm_count_in_2020_and_not_in_2022()
    {
        var firm = Firm with { IndustryCode = "I6513", Revenue = Money.FromWan(1_500) };

        Assert.Contains("K5", Served(firm, Fixed(0), "building:b1", new DateOnly(2020, 6, 1)), StringComparison.Ordinal);
        Assert.DoesNotContain("K5", Served(firm, Fixed(0), "building:b1", new DateOnly(2022, 6, 1)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_least_area_that_is_asked_for_adds_to_occupancy()
    {
        var contribution = GoalServing.Of(RuleBook.Default, Firm, TestWorld.ALease, OfferingId.Parse("building:b1"), Day).Single(c => c.Rule.Id == "K6");

        Assert.Equal((true, 1_000m, null), (contribution.Serves, contribution.Amount, contribution.Question));
        Assert.Equal("落地后计入楼宇入驻率：1,000 平方米", contribution.Sentence.Zh);
    }

    [Fact]
    public void Facts_that_became_known_later_are_not_used()
    {
        var foreign = Firm with { Ownership = Ownership.Foreign, Country = "德国", AsOf = Day.AddDays(1) };

        Assert.Equal("K1?,K2?", Served(foreign, Fixed(0), "plot:p1"));
        Assert.Equal("K1", Served(foreign with { AsOf = Day }, Fixed(0), "plot:p1"));
    }

    private static Requirement Fixed(int? wan) => new() { FixedInvestment = wan is { } w ? Money.FromWan(w) : null };

    private static string Served(Company company, Requirement need, string offering, DateOnly? asOf = null) =>
        string.Join(',', GoalServing.Of(RuleBook.Default, company, need, OfferingId.Parse(offering), asOf ?? Day).Select(c => c.Rule.Id + (c.Serves is null ? "?" : "")));
}
