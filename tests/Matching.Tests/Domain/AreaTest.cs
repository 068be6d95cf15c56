using CsCheck;
using Matching.Domain;

namespace Matching.Tests.Domain;

public class AreaTest
{
    [Fact]
    public void Row01_One_mu_is_two_thousand_thirds_of_a_square_meter() =>
        Assert.Equal(2_000m / 3m, Area.FromMu(1).SquareMeters);

    [Fact]
    public void Row02_363_mu_are_exactly_242000_square_meters() =>
        Assert.Equal(242_000m, Area.FromMu(363).SquareMeters);

    [Fact]
    public void Row03_The_granted_plots_add_up_to_647_76_mu_and_431840_square_meters()
    {
        var total = new[] { 363m, 165.69m, 72.55m, 17m, 29.52m }.Select(Area.FromMu).Aggregate((a, b) => a + b);
        Assert.Equal(647.76m, total.Mu);
        Assert.Equal(431_840.0m, Math.Round(total.SquareMeters, 4));
    }

    [Fact]
    public void Row15_206674_square_meters_are_310_01_mu() =>
        Assert.Equal(310.01m, Math.Round(Area.FromSquareMeters(206_674).Mu, 2));

    [Fact]
    public void One_wan_fang_is_ten_thousand_square_meters() =>
        Assert.Equal(Area.FromSquareMeters(10_000), Area.FromWanSquareMeters(1));

    [Fact]
    public void A_hectare_is_fifteen_mu() => Assert.Equal(15m, Area.FromHectares(1).Mu);

    [Fact]
    public void Mu_with_up_to_ten_decimals_round_trip() =>
        Gen.Long[0, 99_999_999_999_999].Select(n => n / 10_000_000_000m).Sample(mu => Area.FromMu(mu).Mu == mu);

    [Fact]
    public void A_negative_area_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Area.FromSquareMeters(-0.01m));
}
