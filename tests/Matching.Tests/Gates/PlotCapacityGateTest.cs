using Matching.Domain;
using Matching.Gates;

namespace Matching.Tests.Gates;

public class PlotCapacityGateTest
{
    private static readonly PlotCapacityGate Gate = new();

    // 10 000 to 30 000 m² may be built on the plot.
    [Theory]
    [InlineData(20_000, GateOutcome.Pass)]
    [InlineData(30_000, GateOutcome.Pass)]
    [InlineData(30_000.01, GateOutcome.Fail)]
    [InlineData(9_500, GateOutcome.Pass)]
    [InlineData(9_499.99, GateOutcome.Fail)]
    public void A_project_neither_overfills_nor_underfills_the_plot(decimal need, GateOutcome outcome) =>
        Assert.Equal(outcome, Needing(need).Outcome);

    [Fact]
    public void Row_25_too_small_a_project_fails_and_says_both_numbers()
    {
        var result = Needing(6_000);

        GateAssert.Says(result, GateOutcome.Fail, 10_000, 6_000, "m²", "6000", "10000");
        Assert.Equal("项目需要 6000 m²，低于地块最低建筑面积 10000 m²", result.Message.Zh);
    }

    [Fact]
    public void Too_large_a_project_says_both_numbers()
    {
        GateAssert.Says(Needing(40_000), GateOutcome.Fail, 30_000, 40_000, "m²", "30000", "40000");
        GateAssert.Says(Needing(20_000), GateOutcome.Pass, 30_000, 20_000, "m²", "30000", "20000");
    }

    [Fact]
    public void Too_small_a_plot_says_with_which_neighbors_it_would_do_and_fails_all_the_same()
    {
        var world = new TestWorld().With(TestWorld.ACompany()).With(TestWorld.APlot("p1") with { AdjacentTo = ["p2"] }, TestWorld.APlot("p2") with { Name = "东侧地块" });
        var plot = OfferingId.Parse("plot:p1");

        var floor = Gate.Explain(world.PairOf("c1", plot, TestWorld.ALandProject with { AreaMin = M2(50_000) }));
        GateAssert.Says(floor, GateOutcome.Fail, 30_000, 50_000, "m²", "东侧地块", "60000");
        Assert.EndsWith("；与 东侧地块 合并后可建 60000 m²", floor.Message.Zh, StringComparison.Ordinal);
        GateAssert.Says(Gate.Explain(world.PairOf("c1", plot, new Requirement { Land = Area.FromMu(30) })), GateOutcome.Fail, 10_000, 20_000, "m²", "东侧地块", "30");
        Assert.DoesNotContain("合并", Gate.Explain(world.PairOf("c1", plot, TestWorld.ALandProject with { AreaMin = M2(90_000) })).Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void The_most_wanted_may_fill_what_the_least_does_not()
    {
        var plot = TestWorld.APlot();

        Assert.Equal(GateOutcome.Pass, Gate.Explain(TestWorld.Pair(plot, TestWorld.ALandProject with { AreaMin = M2(6_000), AreaMax = M2(9_500) })).Outcome);
        GateAssert.Says(Gate.Explain(TestWorld.Pair(plot, TestWorld.ALandProject with { AreaMin = M2(6_000), AreaMax = M2(9_000) })), GateOutcome.Fail, 10_000, 9_000);
    }

    [Fact]
    public void A_plot_without_a_lower_ratio_has_no_floor() =>
        Assert.Equal(GateOutcome.Pass, Gate.Explain(TestWorld.Pair(TestWorld.APlot() with { FarMin = null }, TestWorld.ALandProject with { AreaMin = M2(100) })).Outcome);

    [Theory]
    [InlineData(15, GateOutcome.Pass)]
    [InlineData(15.7894736, GateOutcome.Pass)]
    [InlineData(15.79, GateOutcome.Fail)]
    public void Land_may_fall_five_percent_short(decimal mu, GateOutcome outcome) => Assert.Equal(outcome, Land(15, mu).Outcome);

    [Theory]
    [InlineData(10)]
    [InlineData(7)]
    [InlineData(13.4)]
    [InlineData(3.01)]
    public void The_very_limit_passes_although_a_third_of_a_mu_has_no_exact_number(decimal mu) =>
        Assert.Equal(GateOutcome.Pass, Land(mu * 0.95m, mu).Outcome);

    [Fact]
    public void Land_is_spoken_of_in_mu_and_measured_in_square_metres()
    {
        GateAssert.Says(Land(15, 30), GateOutcome.Fail, 10_000, 20_000, "m²", "15", "30");
        GateAssert.Says(Land(15, 12), GateOutcome.Pass, 10_000, 8_000, "m²", "15", "12");
    }

    [Fact]
    public void Land_that_passes_though_it_falls_short_says_so()
    {
        GateAssert.Says(Land(14.5m, 15), GateOutcome.Pass, 9_666.666667, 10_000, "m²", "5 %");
        Assert.DoesNotContain("%", Land(15, 15).Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Enough_land_does_not_excuse_too_much_floor_area() =>
        GateAssert.Says(
            Gate.Explain(TestWorld.Pair(TestWorld.APlot(), TestWorld.ALandProject with { Land = Area.FromMu(10), AreaMin = M2(40_000) })), GateOutcome.Fail, 30_000, 40_000);

    [Fact]
    public void Missing_values_are_questions()
    {
        var plot = TestWorld.APlot();

        GateAssert.Asks(Gate.Explain(TestWorld.Pair(plot, new Requirement())), "需要多少建筑面积或土地", unit: "m²");
        GateAssert.Asks(Gate.Explain(TestWorld.Pair(plot with { Area = null })), "请核实", null, 20_000, "m²", "20000");
        GateAssert.Asks(Gate.Explain(TestWorld.Pair(plot with { FarMax = null })), "请核实", null, 20_000, "m²", "20000");
        GateAssert.Asks(Gate.Explain(TestWorld.Pair(plot with { Area = null }, new Requirement { Land = M2(8_000) })), "请核实", null, 8_000, "m²", "8000");
    }

    [Fact]
    public void An_estimate_is_said_to_be_one_and_never_fails()
    {
        GateAssert.Says(Staffed(1_000), GateOutcome.Pass, 30_000, 15_000, "m²", "30000", "15000");
        Assert.Contains("估算", Staffed(1_000).Message.Zh, StringComparison.Ordinal);
        GateAssert.Asks(Staffed(10_000), "实际需要多少", 30_000, 150_000, "m²", "30000", "150000");
        GateAssert.Asks(Staffed(100), "实际需要多少", 10_000, 1_500, "m²", "10000", "1500");
    }

    [Fact]
    public void Only_plots_have_a_capacity() => Assert.False(Gate.AppliesTo(TestWorld.Pair(TestWorld.ABuilding(), []).Offering));

    private static Area M2(decimal value) => Area.FromSquareMeters(value);

    private static GateResult Needing(decimal area) => Gate.Explain(TestWorld.Pair(TestWorld.APlot(), TestWorld.ALandProject with { AreaMin = M2(area) }));

    private static GateResult Land(decimal have, decimal need) =>
        Gate.Explain(TestWorld.Pair(TestWorld.APlot() with { Area = Area.FromMu(have) }, new Requirement { Land = Area.FromMu(need) }));

    private static GateResult Staffed(int staff) => Gate.Explain(TestWorld.Pair(TestWorld.APlot(), new Requirement { Staff = staff }));
}
