using Matching.Catalog;
using Matching.Domain;

namespace Matching.Tests.Catalog;

public class ReadinessTest
{
    private static readonly DateOnly Free = TestWorld.Today;

    [Theory]
    [InlineData(FitOut.Shell, 90, 90)]
    [InlineData(FitOut.BasicFit, 45, 45)]
    [InlineData(FitOut.Furnished, 15, 15)]
    [InlineData(FitOut.Custom, 120, 180)]
    [InlineData(null, 0, 90)]
    public void Fit_out_follows_the_day_on_which_a_unit_is_free(FitOut? state, int least, int most) =>
        Assert.Equal(new Readiness(Free.AddDays(least), Free.AddDays(most)), Of(TestWorld.ABuilding(), TestWorld.AUnit() with { FitOut = state }));

    [Fact]
    public void Of_several_units_each_end_is_the_soonest()
    {
        var certain = TestWorld.AUnit(id: "u1") with { FitOut = FitOut.BasicFit };
        var perhaps = TestWorld.AUnit(id: "u2") with { FitOut = null };

        Assert.Equal(new Readiness(Free, Free.AddDays(45)), Of(TestWorld.ABuilding(), certain, perhaps));
    }

    [Fact]
    public void A_units_own_date_goes_before_its_buildings()
    {
        var unit = TestWorld.AUnit() with { AvailableFrom = Free.AddDays(100) };

        Assert.Equal(Free.AddDays(115), Of(TestWorld.ABuilding(), unit)!.Value.Latest);
    }

    [Fact]
    public void Units_that_do_not_suit_do_not_count_beside_one_that_does()
    {
        var late = TestWorld.AUnit(id: "u1") with { AvailableFrom = Free.AddDays(100) };

        Assert.Equal(Free.AddDays(115), Of(TestWorld.ABuilding(), late, TestWorld.AUnit(10, "u2"))!.Value.Latest);
    }

    [Fact]
    public void What_is_free_already_is_begun_on_the_day_of_the_question()
    {
        var (years, today) = (TestWorld.Today.AddYears(-3), TestWorld.Today);

        Assert.Equal(today.AddDays(15), Of(TestWorld.ABuilding() with { AvailableFrom = years }, TestWorld.AUnit())!.Value.Earliest);
        Assert.Equal(new Readiness(today, today.AddDays(90)), Of(TestWorld.ABuilding() with { AvailableFrom = years }));
        Assert.Equal(today.AddMonths(18), Readiness.Of(TestWorld.Pair(TestWorld.APlot() with { OfferPlanOn = years, DeliveryOn = years }))!.Value.Latest);
    }

    [Fact]
    public void Without_any_date_nothing_is_known()
    {
        var undated = TestWorld.ABuilding() with { AvailableFrom = null };

        Assert.Null(Of(undated, TestWorld.AUnit()));
        Assert.Null(Of(undated));
        Assert.Null(Readiness.Of(TestWorld.Pair(TestWorld.APlot() with { OfferPlanOn = null, DeliveryOn = null })));
    }

    [Fact]
    public void A_plot_counts_months_from_the_later_of_sale_and_handover()
    {
        var plot = TestWorld.APlot() with { OfferPlanOn = new DateOnly(2027, 8, 31), DeliveryOn = new DateOnly(2026, 12, 1) };

        Assert.Equal(new DateOnly(2029, 2, 28), Readiness.Of(TestWorld.Pair(plot))!.Value.Earliest);
    }

    private static Readiness? Of(Building building, params BuildingUnit[] units) => Readiness.Of(TestWorld.Pair(building, units));
}
