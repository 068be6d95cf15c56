using Matching.Domain;
using Matching.Gates;

namespace Matching.Tests.Gates;

public class TimingGateTest
{
    private static readonly TimingGate Gate = new();
    private static readonly DateOnly Free = TestWorld.Today;

    [Theory]
    [InlineData(FitOut.Furnished, 15)]
    [InlineData(FitOut.BasicFit, 45)]
    [InlineData(FitOut.Shell, 90)]
    public void A_unit_is_ready_when_it_is_fitted_out_and_may_be_thirty_days_late(FitOut state, int days)
    {
        var unit = TestWorld.AUnit() with { FitOut = state };

        GateAssert.Says(Needed(days, unit), GateOutcome.Pass, 0, 30, "days", $"{Free.AddDays(days):yyyy-MM-dd}");
        GateAssert.Says(Needed(days - 30, unit), GateOutcome.Pass, 30, 30, "days", $"{Free.AddDays(days):yyyy-MM-dd}", $"{Free.AddDays(days - 30):yyyy-MM-dd}");
        GateAssert.Says(Needed(days - 31, unit), GateOutcome.Fail, 31, 30, "days", $"{Free.AddDays(days):yyyy-MM-dd}", $"{Free.AddDays(days - 31):yyyy-MM-dd}");
    }

    [Theory]
    [InlineData(60, GateOutcome.Pass)]
    [InlineData(59, GateOutcome.Unknown)]
    [InlineData(-30, GateOutcome.Unknown)]
    [InlineData(-31, GateOutcome.Fail)]
    public void An_unknown_fit_out_decides_only_where_it_makes_no_difference(int needed, GateOutcome outcome)
    {
        var result = Needed(needed, TestWorld.AUnit() with { FitOut = null });

        Assert.Equal(outcome, result.Outcome);
        if (outcome == GateOutcome.Unknown) GateAssert.Asks(result, "请核实交付时间和装修工期", 90 - needed, 30, "days", $"{Free:yyyy-MM-dd}", $"{Free.AddDays(90):yyyy-MM-dd}");
    }

    [Theory]
    [InlineData(150, GateOutcome.Pass)]
    [InlineData(149, GateOutcome.Unknown)]
    [InlineData(90, GateOutcome.Unknown)]
    [InlineData(89, GateOutcome.Fail)]
    public void A_custom_fit_out_takes_four_to_six_months(int needed, GateOutcome outcome) =>
        Assert.Equal(outcome, Needed(needed, TestWorld.AUnit() with { FitOut = FitOut.Custom }).Outcome);

    [Fact]
    public void The_soonest_unit_that_suits_decides()
    {
        var late = TestWorld.AUnit(id: "u1") with { AvailableFrom = Free.AddDays(300) };
        var tooSmall = TestWorld.AUnit(100, "u2");

        Assert.Equal(GateOutcome.Fail, Needed(30, late, tooSmall).Outcome);
        Assert.Equal(GateOutcome.Pass, Needed(30, late, tooSmall, TestWorld.AUnit(id: "u3")).Outcome);
    }

    [Fact]
    public void A_unit_that_may_be_sooner_keeps_the_gate_from_failing()
    {
        var late = TestWorld.AUnit(id: "u1") with { AvailableFrom = Free.AddDays(60) };
        var perhaps = TestWorld.AUnit(id: "u2") with { FitOut = null };
        var undated = TestWorld.AUnit(id: "u2");
        var need = TestWorld.ALease with { NeededBy = Free };

        Assert.Equal(GateOutcome.Unknown, Needed(0, late, perhaps).Outcome);
        GateAssert.Asks(Gate.Explain(TestWorld.Pair(TestWorld.ABuilding() with { AvailableFrom = null }, [late, undated], need)), "请核实交付时间", 75, 30);
    }

    [Fact]
    public void A_building_without_units_is_judged_by_its_own_date()
    {
        Assert.Equal(GateOutcome.Pass, Needed(60).Outcome);
        Assert.Equal(GateOutcome.Unknown, Needed(59).Outcome);
    }

    // Sold on 2026-09-01, handed over on 2026-12-01: an own building stands 18 months later.
    [Theory]
    [InlineData("2028-06-01", GateOutcome.Pass, 0)]
    [InlineData("2028-05-02", GateOutcome.Pass, 30)]
    [InlineData("2028-05-01", GateOutcome.Fail, 31)]
    public void A_plot_is_ready_eighteen_months_after_the_later_of_sale_and_handover(string needed, GateOutcome outcome, double late) =>
        GateAssert.Says(Plotted(TestWorld.APlot(), DateOnly.Parse(needed)), outcome, late, 30, "days", "2028-06-01", needed);

    [Fact]
    public void A_plot_with_one_date_is_judged_by_it()
    {
        var needed = new DateOnly(2028, 3, 1);

        GateAssert.Says(Plotted(TestWorld.APlot() with { DeliveryOn = null }, needed), GateOutcome.Pass, 0, 30);
        GateAssert.Says(Plotted(TestWorld.APlot() with { OfferPlanOn = null }, needed), GateOutcome.Fail, 92, 30);
    }

    [Fact]
    public void Missing_dates_are_questions()
    {
        GateAssert.Asks(Gate.Explain(TestWorld.Pair(TestWorld.APlot(), new Requirement())), "何时需要投入使用", unit: "days");
        GateAssert.Asks(Gate.Explain(TestWorld.Pair(TestWorld.APlot() with { DeliveryOn = null, OfferPlanOn = null }, new Requirement())), "何时需要投入使用");
        GateAssert.Asks(Plotted(TestWorld.APlot() with { DeliveryOn = null, OfferPlanOn = null }, new DateOnly(2028, 6, 1)), "请核实", null, 30, "days", "2028-06-01");
        GateAssert.Asks(
            Gate.Explain(TestWorld.Pair(TestWorld.ABuilding() with { AvailableFrom = null }, [TestWorld.AUnit()])), "请核实", null, 30, "days", "2026-09-01");
    }

    private static GateResult Needed(int days, params BuildingUnit[] units) =>
        Gate.Explain(TestWorld.Pair(TestWorld.ABuilding(), units, TestWorld.ALease with { NeededBy = Free.AddDays(days) }));

    private static GateResult Plotted(Plot plot, DateOnly needed) => Gate.Explain(TestWorld.Pair(plot, TestWorld.ALandProject with { NeededBy = needed }));
}
