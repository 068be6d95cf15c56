using Matching.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Features;

public class SpaceReadinessTest
{
    private static readonly SpaceReadiness Feature = new();

    [Theory]
    [InlineData(-400, 1)]
    [InlineData(0, 1)]
    [InlineData(365, 0.5)]
    [InlineData(730, 0)]
    [InlineData(2000, 0)] // clipped
    public void Falls_from_today_to_two_years_off(int days, double expected)
    {
        Assert.Equal((float)expected, Value(Feature, Land with { DeliveryOn = Day.AddDays(days) }));
        Assert.Equal((float)expected, Value(Feature, Land with { OfferPlanOn = Day.AddDays(days) }));
        Assert.Equal((float)expected, Value(Feature, House with { AvailableFrom = Day.AddDays(days) }));
    }

    [Fact]
    public void Delivery_of_the_land_goes_before_its_planned_offer() =>
        Assert.Equal(0.5f, Value(Feature, Land with { DeliveryOn = Day.AddDays(365), OfferPlanOn = Day }));

    [Fact]
    public void Is_measured_from_the_pairs_own_day() =>
        Assert.Equal(1, new FeatureWorld { Plot = Land with { DeliveryOn = Day.AddDays(365) }, AsOf = Day.AddDays(365) }.Value(Feature));

    [Fact]
    public void Is_missing_without_a_date_and_for_centers() =>
        Assert.Equal([float.NaN, float.NaN, float.NaN], [Value(Feature, House), Value(Feature, Land), OfCenter(Feature)]);
}
