using Matching.Domain;

namespace Matching.Tests.Domain;

public class LandFormulasTest
{
    private static readonly Area CloudCenter = Area.FromSquareMeters(206_674);

    [Fact]
    public void Row13_Floor_price_and_price_per_mu_of_the_Zhijiang_plot()
    {
        var plot = new Plot { Id = "p", Area = Area.FromSquareMeters(207_818), FarMax = 2.5m, StartPrice = Money.FromWan(269_852) };
        Assert.Equal(519_545m, plot.GfaMax!.Value.SquareMeters);
        Assert.Equal(5_194.0m, Math.Round(plot.FloorPrice!.Value, 1));
        Assert.Equal(865.67m, Math.Round(plot.PricePerMu!.Value, 2));
    }

    [Fact]
    public void Row14_118800_square_meters_on_54_mu_are_a_floor_area_ratio_of_3_30() =>
        Assert.Equal(3.30m, Math.Round(LandFormulas.FloorAreaRatio(Area.FromSquareMeters(118_800), Area.FromMu(54))!.Value, 10));

    [Theory]
    [InlineData(39.79, 1283.5)]
    [InlineData(158, 5096.6)]
    public void Row15_Investment_intensity_depends_on_the_basis_of_the_investment(double yi, double wanPerMu) =>
        Assert.Equal((decimal)wanPerMu, Math.Round(LandFormulas.InvestIntensity(Money.FromYi((decimal)yi), CloudCenter)!.Value, 1));

    [Fact]
    public void Tax_per_mu_is_in_wan_a_mu() => Assert.Equal(24m, LandFormulas.TaxPerMu(Money.FromWan(240), Area.FromMu(10)));

    [Fact]
    public void A_deal_at_the_starting_price_has_no_premium()
    {
        Assert.Equal(0m, LandFormulas.PremiumRate(Money.FromYi(2), Money.FromYi(2)));
        Assert.Equal(0.25m, LandFormulas.PremiumRate(Money.FromYi(2.5m), Money.FromYi(2)));
    }

    [Fact]
    public void Without_a_divisor_there_is_no_ratio()
    {
        Assert.Null(LandFormulas.InvestIntensity(Money.FromWan(1), default));
        Assert.Null(LandFormulas.FloorAreaRatio(CloudCenter, default));
        Assert.Null(LandFormulas.PremiumRate(Money.FromWan(1), default));
    }
}
