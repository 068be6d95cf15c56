using Matching.Domain;

namespace Matching.Tests.Domain;

public class RentTest
{
    [Fact]
    public void Row16_A_rent_of_3_5_a_day_on_1000_square_meters_costs_106458_33_a_month()
    {
        var rent = Rent.FromDay(3.5m);
        Assert.Equal(106_458.33m, Math.Round(rent.MonthlyCost(Area.FromSquareMeters(1_000)).Yuan, 2));
        Assert.Equal(1_277.5m, rent.PerYear);
    }

    [Fact]
    public void Row22_A_daily_rent_of_106_is_not_plausible_but_is_as_a_monthly_one()
    {
        Assert.False(Rent.FromDay(106).IsPlausible);
        Assert.True(Rent.FromMonth(106).IsPlausible);
    }

    [Theory]
    [InlineData(0.29, false)]
    [InlineData(0.3, true)]
    [InlineData(12, true)]
    [InlineData(12.01, false)]
    public void The_plausible_range_includes_its_ends(double day, bool plausible) =>
        Assert.Equal(plausible, Rent.FromDay((decimal)day).IsPlausible);

    [Fact]
    public void A_month_is_a_twelfth_of_365_days() =>
        Assert.Equal(3.5m, Math.Round(Rent.FromMonth(3.5m * 365m / 12m).PerDay, 10));
}
