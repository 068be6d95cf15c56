using Matching.Domain;
using Matching.Gates;

namespace Matching.Tests.Gates;

/// <summary>H12 and H13, on a plot of 15 亩.</summary>
public class PerMuGateTest
{
    private static readonly Plot Standard = TestWorld.APlot() with { SupplyMode = SupplyMode.StandardLand, InvestIntensityWanMu = 800, TaxWanMu = 100 };

    [Theory]
    [InlineData(12_000, GateOutcome.Pass)]
    [InlineData(11_999.9, GateOutcome.Fail)]
    public void Investment_admits_no_tolerance(decimal wan, GateOutcome outcome) =>
        GateAssert.Says(Of("H12", Standard, new() { FixedInvestment = Money.FromWan(wan) }), outcome, (double)Math.Round(wan / 15, 6), 800, "万元/亩", "800");

    [Theory]
    [InlineData(1_500, GateOutcome.Pass)]
    [InlineData(1_499.9, GateOutcome.Fail)]
    public void Tax_admits_no_tolerance(decimal wan, GateOutcome outcome) =>
        GateAssert.Says(Of("H13", Standard, new() { ExpectedTax = Money.FromWan(wan) }), outcome, (double)Math.Round(wan / 15, 6), 100, "万元/亩", "100");

    [Theory]
    [InlineData("H12", 800)]
    [InlineData("H13", 100)]
    public void A_threshold_asks_a_silent_company_and_an_unknown_area_the_staff(string gate, double limit)
    {
        var planned = new Requirement { FixedInvestment = Money.FromWan(1), ExpectedTax = Money.FromWan(1) };

        GateAssert.Asks(Of(gate, Standard, new()), "项目计划是多少", limit: limit, words: $"{limit}");
        GateAssert.Asks(Of(gate, Standard with { Area = null }, planned), "面积未知", limit: limit);
        GateAssert.Asks(Of(gate, Standard with { InvestIntensityWanMu = null, TaxWanMu = null }, planned), "未登记");
    }

    [Theory]
    [InlineData("H12")]
    [InlineData("H13")]
    public void Land_without_a_threshold_demands_nothing(string gate) =>
        Assert.False(GateSet.All.Single(g => g.Id == gate).Concerns(TestWorld.Pair(TestWorld.APlot(), new() { FixedInvestment = Money.FromWan(1) })));

    private static GateResult Of(string gate, Plot plot, Requirement need) => GateSet.All.Single(g => g.Id == gate).Explain(TestWorld.Pair(plot, need));
}
