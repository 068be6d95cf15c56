using Matching.Domain;
using Matching.Gates;

namespace Matching.Tests.Gates;

public class BidderGateTest
{
    private static readonly BidderGate Gate = new();
    private static readonly Plot WithRevenue = TestWorld.APlot() with { BidderMinRevenue = Money.FromWan(50_000) };
    private static readonly Plot WithIndustry = TestWorld.APlot() with { BidderIndustries = ["I65", "C39"] };

    [Theory]
    [InlineData(50_000, GateOutcome.Pass)]
    [InlineData(49_999, GateOutcome.Fail)]
    public void The_least_revenue_admits_no_tolerance(decimal wan, GateOutcome outcome) =>
        GateAssert.Says(Of(WithRevenue, TestWorld.ACompany() with { Revenue = Money.FromWan(wan) }), outcome, (double)wan, 50_000, "万元", $"{wan:0}", "50000");

    [Fact]
    public void An_unknown_revenue_is_a_question_that_says_the_limit() =>
        GateAssert.Asks(Of(WithRevenue, TestWorld.ACompany() with { Revenue = null }), "企业营收是多少", null, 50_000, "万元", "50000");

    [Fact]
    public void A_revenue_that_was_not_known_on_the_day_is_unknown()
    {
        Assert.Equal(GateOutcome.Unknown, Of(WithRevenue, TestWorld.ACompany() with { AsOf = TestWorld.Today.AddDays(1) }).Outcome);
        Assert.Equal(GateOutcome.Pass, Of(WithRevenue, TestWorld.ACompany() with { AsOf = TestWorld.Today }).Outcome);
    }

    [Theory]
    [InlineData("I6520", IndustryVersion.V2017, GateOutcome.Pass)]
    [InlineData("C3963", IndustryVersion.V2017, GateOutcome.Pass)]
    [InlineData("G5990", IndustryVersion.V2017, GateOutcome.Fail)]
    [InlineData("I", IndustryVersion.V2017, GateOutcome.Unknown)]
    [InlineData("I6520", IndustryVersion.Unknown, GateOutcome.Unknown)]
    [InlineData(null, IndustryVersion.V2017, GateOutcome.Unknown)]
    public void Only_listed_industries_may_bid_and_a_coarse_code_leaves_it_open(string? code, IndustryVersion version, GateOutcome outcome)
    {
        var result = Of(WithIndustry, TestWorld.ACompany() with { IndustryCode = code, IndustryVersion = version });

        Assert.Equal(outcome, result.Outcome);
        if (outcome != GateOutcome.Pass) GateAssert.Says(result, outcome, words: ["I65", "C39"]);
    }

    [Fact]
    public void A_code_of_2011_is_carried_over_before_it_is_compared()
    {
        // 6550 was chip design in 2011 and is data processing, 655, no more than a neighbor of it in 2017.
        var plot = TestWorld.APlot() with { BidderIndustries = ["I652"] };

        Assert.Equal(GateOutcome.Pass, Of(plot, TestWorld.ACompany() with { IndustryCode = "I6550", IndustryVersion = IndustryVersion.V2011 }).Outcome);
        Assert.Equal(GateOutcome.Fail, Of(plot, TestWorld.ACompany() with { IndustryCode = "I6550" }).Outcome);
    }

    [Fact]
    public void Either_condition_alone_fails_whatever_the_other_is()
    {
        var both = WithRevenue with { BidderIndustries = ["I65"] };
        var company = TestWorld.ACompany();

        Assert.Equal(GateOutcome.Pass, Of(both, company).Outcome);
        Assert.Equal(GateOutcome.Fail, Of(both, company with { Revenue = Money.FromWan(1), IndustryCode = null }).Outcome);
        Assert.Equal(GateOutcome.Fail, Of(both, company with { Revenue = null, IndustryCode = "G5990" }).Outcome);
        GateAssert.Asks(Of(both, company with { IndustryCode = null }), "哪个行业", 100_000, 50_000, "万元", "I65");
        GateAssert.Asks(Of(both, company with { Revenue = null, IndustryCode = null }), "企业营收和行业", null, 50_000, "万元", "50000", "I65");
    }

    [Theory]
    [InlineData(SpaceStatus.Promotable, GateOutcome.Pass)]
    [InlineData(SpaceStatus.Planned, GateOutcome.Pass)]
    [InlineData(SpaceStatus.Announced, GateOutcome.Unknown)]
    [InlineData(null, GateOutcome.Unknown)]
    public void Silence_is_no_condition_before_a_notice_and_a_gap_after_it(SpaceStatus? status, GateOutcome outcome) =>
        Assert.Equal(outcome, Of(TestWorld.APlot() with { Status = status }, TestWorld.ACompany()).Outcome);

    [Fact]
    public void Where_joint_bids_are_admitted_too_little_revenue_is_a_question()
    {
        var poor = TestWorld.ACompany() with { Revenue = Money.FromWan(1) };

        GateAssert.Asks(Of(WithRevenue with { BidderConsortium = true }, poor), "是否有合作方", 1, 50_000, "万元", "50000");
        Assert.Equal(GateOutcome.Fail, Of(WithRevenue with { BidderConsortium = false }, poor).Outcome);
        Assert.Equal(GateOutcome.Fail, Of(WithIndustry with { BidderConsortium = true }, poor with { IndustryCode = "G5990" }).Outcome);
    }

    [Theory]
    [InlineData("91330105566060002G", null, GateOutcome.Pass)]
    [InlineData(null, true, GateOutcome.Pass)]
    [InlineData(null, null, GateOutcome.Unknown)]
    [InlineData("91330199MA0TERT165", null, GateOutcome.Unknown)]
    [InlineData("91330199MA0TERT165", false, GateOutcome.Fail)]
    public void A_bidder_that_must_be_registered_in_the_district_is_or_will_be(string? uscc, bool? taxInDistrict, GateOutcome outcome)
    {
        var company = TestWorld.ACompany() with { Uscc = uscc };
        var need = TestWorld.ALandProject with { TaxInDistrict = taxInDistrict };

        Assert.Equal(outcome, Gate.Explain(TestWorld.Pair(TestWorld.APlot() with { BidderLocalRegistration = true }, need, company)).Outcome);
        Assert.Equal(outcome, Gate.Explain(TestWorld.Pair(WithRevenue with { BidderLocalRegistration = true }, need, company)).Outcome);
        Assert.Equal(outcome, Gate.Explain(TestWorld.Pair(WithIndustry with { BidderLocalRegistration = true }, need, company)).Outcome);
        Assert.Equal(GateOutcome.Pass, Gate.Explain(TestWorld.Pair(WithRevenue with { BidderLocalRegistration = false }, need, company)).Outcome);
    }

    [Fact]
    public void Only_plots_are_bid_for() => Assert.False(Gate.AppliesTo(TestWorld.Pair(TestWorld.ABuilding(), []).Offering));

    private static GateResult Of(Plot plot, Company company) => Gate.Explain(TestWorld.Pair(plot, company: company));
}
