using Matching.Catalog;
using Matching.Domain;
using Matching.Explain;

namespace Matching.Tests.Explain;

public class JoinedPlotTest
{
    private static readonly Plot One = TestWorld.APlot(), Other = TestWorld.APlot("p2") with { Area = Area.FromSquareMeters(30_000), FarMin = null, FarMax = 2 };

    [Fact]
    public void Sizes_and_prices_add_up()
    {
        var whole = Join(One with { AdjacentTo = ["p2"] }, Other with { AdjacentTo = ["p1", "p3"] })!;

        Assert.Equal(("p1", 40_000m), (whole.Id, whole.Area!.Value.SquareMeters));
        Assert.Equal(90_000, whole.GfaMax!.Value.SquareMeters, 6);
        Assert.Equal(10_000, whole.GfaMin!.Value.SquareMeters, 6);
        Assert.Equal(40_000, whole.StartPrice!.Value.Wan);
        Assert.Equal(["p3"], whole.AdjacentTo);
    }

    [Fact]
    public void What_is_unknown_of_one_is_unknown_of_the_whole()
    {
        Assert.Null(Join(One, Other with { Area = null })!.Area);
        Assert.Null(Join(One, Other with { FarMax = null })!.GfaMax);
        Assert.Null(Join(One, Other with { StartPrice = null })!.StartPrice);
        Assert.Null(Join(One with { RedLine = false }, Other)!.RedLine);
    }

    [Fact]
    public void Of_every_condition_the_strictest_holds()
    {
        var whole = Join(
            One with { HeightLimitM = 30, TaxWanMu = 50, RedLine = true, PueMax = 1.3m, SelfHoldShare = 0.2, DeliveryOn = new DateOnly(2027, 1, 1), BidderMinRevenue = Money.FromWan(5) },
            Other with { HeightLimitM = 50, InvestIntensityWanMu = 400, RedLine = false, SelfHoldShare = 0.4, SupplyMode = SupplyMode.StandardLand, BidderIndustries = ["I65"] })!;

        Assert.Equal((30m, 50m, 400m, true, 1.3m, 0.4), (whole.HeightLimitM, whole.TaxWanMu, whole.InvestIntensityWanMu, whole.RedLine, whole.PueMax, whole.SelfHoldShare));
        Assert.Equal((new DateOnly(2027, 1, 1), Money.FromWan(5), SupplyMode.StandardLand), (whole.DeliveryOn, whole.BidderMinRevenue, whole.SupplyMode));
        Assert.Equal(["I65"], whole.BidderIndustries);
    }

    [Fact]
    public void Plots_without_a_class_in_common_or_for_different_industries_are_not_joined()
    {
        Assert.Null(Join(One, Other with { LandUse = ["M1"] }));
        Assert.Null(Join(One with { BidderIndustries = ["I65"] }, Other with { BidderIndustries = ["C39"] }));
        Assert.Equal(["B2"], Join(One with { LandUse = ["B1", "B2"] }, Other)!.LandUse);
    }

    private static Plot? Join(Plot one, Plot other) => JoinedPlot.Of(one, [Offering.Of(other)]);
}
