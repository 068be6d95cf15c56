using Matching.Domain;
using Matching.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Features;

public class IntensitySlackTest
{
    private static readonly IntensitySlack Feature = new();
    private static readonly Plot Plot = Land with { Area = Area.FromMu(20), InvestIntensityWanMu = 500 };

    [Theory]
    [InlineData(15_000, 0.5)] // 750 万元/亩 against 500
    [InlineData(10_000, 0)]
    [InlineData(0, -1)]
    [InlineData(100_000, 2)] // clipped
    public void Compares_investment_per_mu_with_the_threshold(int wan, double expected) =>
        Assert.Equal((float)expected, Value(Feature, Plot, Need(wan)), 1e-6f);

    [Fact]
    public void Is_missing_without_investment_area_or_threshold_and_outside_plots()
    {
        Assert.Equal(float.NaN, Value(Feature, Plot));
        Assert.Equal(float.NaN, Value(Feature, Plot with { Area = null }, Need(1)));
        Assert.Equal(float.NaN, Value(Feature, Plot with { Area = M2(0) }, Need(1)));
        Assert.Equal(float.NaN, Value(Feature, Plot with { InvestIntensityWanMu = null }, Need(1)));
        Assert.Equal(float.NaN, Value(Feature, Plot with { InvestIntensityWanMu = 0 }, Need(1)));
        Assert.Equal(float.NaN, Value(Feature, House, Need(1)));
    }

    private static Requirement Need(int wan) => new() { FixedInvestment = Wan(wan) };
}
