using Matching.Domain;
using Matching.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Features;

public class TimingSlackTest
{
    private static readonly TimingSlack Feature = new();

    [Theory]
    [InlineData(90, 0.5)]
    [InlineData(0, 0)]
    [InlineData(-90, -0.5)]
    [InlineData(900, 1)] // clipped
    [InlineData(-900, -1)]
    public void A_plot_takes_eighteen_months_to_build_on(int days, double expected) =>
        Assert.Equal((float)expected, Value(Feature, Land with { DeliveryOn = Day }, Need(Day.AddMonths(18).AddDays(days))));

    [Fact]
    public void A_building_whose_fit_out_is_unknown_is_certain_after_ninety_days() =>
        Assert.Equal(0.5f, Value(Feature, House with { AvailableFrom = Day }, Need(Day.AddDays(180))));

    [Fact]
    public void The_soonest_unit_counts() =>
        Assert.Equal(
            0.5f,
            Value(
                Feature,
                House with { AvailableFrom = Day },
                Need(Day.AddDays(105)),
                Unit(100, id: "a") with { FitOut = FitOut.Furnished }, // ready after 15 days
                Unit(100, id: "b") with { FitOut = FitOut.Shell }));

    [Fact]
    public void Is_missing_without_dates_and_for_centers()
    {
        Assert.Equal(float.NaN, Value(Feature, Land with { DeliveryOn = Day }));
        Assert.Equal(float.NaN, Value(Feature, Land, Need(Day)));
        Assert.Equal(float.NaN, Value(Feature, House, Need(Day), Unit(100)));
        Assert.Equal(float.NaN, new FeatureWorld { Need = Need(Day) }.Value(Feature));
    }

    private static Requirement Need(DateOnly by) => new() { NeededBy = by };
}
