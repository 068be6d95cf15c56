using Matching.Domain;
using Matching.Gates;

namespace Matching.Tests.Gates;

public class LeaseBudgetGateTest
{
    private static readonly LeaseBudgetGate Gate = new();
    private static readonly Building Building = TestWorld.ABuilding();

    [Theory]
    [InlineData(4, 4, GateOutcome.Pass)]
    [InlineData(4, 4.4, GateOutcome.Pass)]
    [InlineData(4, 4.41, GateOutcome.Fail)]
    [InlineData(1.13, 1.243, GateOutcome.Pass)]
    [InlineData(2.26, 2.486, GateOutcome.Pass)]
    public void The_rent_may_be_ten_percent_above_what_is_acceptable(decimal acceptable, decimal rent, GateOutcome outcome) =>
        GateAssert.Says(Rented(acceptable, Building with { Rent = Rent.FromDay(rent) }), outcome, (double)rent, (double)acceptable, "元/m²·day", $"{rent:0.##}", $"{acceptable:0.##}");

    // 1 000 m² at 4 元/m²·day are 121 666.67 元 a month, with the fee of 20 元/m² 141 666.67 元.
    [Theory]
    [InlineData(141_666.67, GateOutcome.Pass)]
    [InlineData(128_787.88, GateOutcome.Pass)]
    [InlineData(128_787.87, GateOutcome.Fail)]
    public void Rent_and_fee_may_be_ten_percent_above_the_monthly_budget(decimal yuan, GateOutcome outcome) =>
        GateAssert.Says(Budgeted(yuan, Building), outcome, 141_666.666667, (double)yuan, "元/month", "141667", $"{yuan:0}");

    [Fact]
    public void The_very_limit_of_the_monthly_budget_passes()
    {
        // 365 元 a month for a square metre at 12 元/m²·day, against 110 % of 331.8181…
        var building = Building with { Rent = Rent.FromDay(12), PropertyFeeMonth = 0 };

        Assert.Equal(GateOutcome.Pass, Budgeted(365_000m / 1.1m, building).Outcome);
    }

    [Fact]
    public void A_monthly_budget_goes_before_the_highest_rent()
    {
        var need = TestWorld.ALease with { RentMax = Rent.FromDay(1), BudgetMonth = Money.FromYuan(200_000) };

        Assert.Equal(GateOutcome.Pass, Gate.Explain(TestWorld.Pair(Building, [TestWorld.AUnit()], need)).Outcome);
    }

    [Fact]
    public void Row_29_a_missing_budget_is_a_question_and_no_failure()
    {
        var result = Gate.Explain(TestWorld.Pair(Building, [TestWorld.AUnit()], TestWorld.ALease with { RentMax = null }));

        GateAssert.Asks(result, "租金预算是多少？", 4, null, "元/m²·day", "4");
        Assert.Contains("what is the rent budget?", result.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_rent_is_a_question_that_says_the_budget()
    {
        var building = Building with { Rent = null };

        GateAssert.Asks(Rented(4, building), "请向业主核实", null, 4, "元/m²·day", "4");
        GateAssert.Asks(Budgeted(100_000, building), "请向业主核实", null, 100_000, "元/month", "100000");
        GateAssert.Asks(Gate.Explain(TestWorld.Pair(building, [], new Requirement())), "租金预算是多少？");
    }

    [Fact]
    public void A_missing_fee_is_a_question_unless_the_rent_alone_is_too_much()
    {
        var building = Building with { PropertyFeeMonth = null };

        GateAssert.Asks(Budgeted(120_000, building), "物业费未知", 121_666.666667, 120_000, "元/month", "121667", "120000");
        var tooMuch = Budgeted(100_000, building);
        GateAssert.Says(tooMuch, GateOutcome.Fail, 121_666.666667, 100_000, "元/month", "121667", "100000");
        Assert.StartsWith("仅租金", tooMuch.Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_monthly_budget_without_an_area_asks_for_the_area_and_not_again_for_the_budget()
    {
        var need = new Requirement { BudgetMonth = Money.FromYuan(100_000) };

        GateAssert.Asks(Gate.Explain(TestWorld.Pair(Building, [], need)), "需要多少建筑面积", null, 100_000, "元/month", "100000");
        GateAssert.Asks(Gate.Explain(TestWorld.Pair(Building, [], need with { Staff = 100 })), "需要多少建筑面积", null, 100_000);
        Assert.Equal(GateOutcome.Pass, Gate.Explain(TestWorld.Pair(Building, [], need with { RentMax = Rent.FromDay(4) })).Outcome);
    }

    [Fact]
    public void The_cheapest_unit_that_suits_decides_and_one_without_a_rent_has_the_buildings()
    {
        var dear = TestWorld.AUnit(id: "u1") with { Rent = Rent.FromDay(6) };
        var tiny = TestWorld.AUnit(100, "u2") with { Rent = Rent.FromDay(1) };

        GateAssert.Says(Rented(4, Building, dear, tiny), GateOutcome.Fail, 6, 4);
        GateAssert.Says(Rented(4, Building, dear, tiny, TestWorld.AUnit(id: "u3")), GateOutcome.Pass, 4, 4);
    }

    [Fact]
    public void A_unit_whose_rent_or_size_is_unknown_keeps_the_gate_from_failing()
    {
        var dear = TestWorld.AUnit(id: "u1") with { Rent = Rent.FromDay(6) };
        var unpriced = TestWorld.AUnit(id: "u2");
        var unmeasured = TestWorld.AUnit(id: "u3") with { Gfa = null, Rent = Rent.FromDay(3) };

        GateAssert.Asks(Rented(4, Building with { Rent = null }, dear, unpriced), "请核实适合单元", 6, 4, "元/m²·day", "6", "4");
        Assert.Equal(GateOutcome.Unknown, Rented(4, Building, dear, unmeasured).Outcome);
        GateAssert.Asks(Gate.Explain(TestWorld.Pair(
            Building, [dear, unmeasured], TestWorld.ALease with { BudgetMonth = Money.FromYuan(150_000) })), "请核实适合单元", 202_500, 150_000, "元/month", "202500", "150000");
    }

    [Fact]
    public void A_plot_is_not_rented() => Assert.False(Gate.AppliesTo(TestWorld.Pair(TestWorld.APlot()).Offering));

    private static GateResult Rented(decimal acceptable, Building building, params BuildingUnit[] units) =>
        Gate.Explain(TestWorld.Pair(building, units, TestWorld.ALease with { RentMax = Rent.FromDay(acceptable) }));

    private static GateResult Budgeted(decimal yuan, Building building) =>
        Gate.Explain(TestWorld.Pair(building, [TestWorld.AUnit()], TestWorld.ALease with { BudgetMonth = Money.FromYuan(yuan) }));
}
