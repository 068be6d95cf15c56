using Matching.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Features;

public class LegalComplexityTest
{
    private static readonly LegalComplexity Feature = new();

    [Theory]
    [InlineData(0, "B2")]
    [InlineData(0, "R21")] // housing alone is simple, if useless
    [InlineData(1, "B1", "B2")]
    [InlineData(2, "R21", "B1")]
    public void Counts_mixed_use_and_housing_within_it(int expected, params string[] landUse) =>
        Assert.Equal(expected, Value(Feature, Land with { LandUse = landUse }));

    [Fact]
    public void Conditions_on_bidders_count_once()
    {
        var plot = Land with { LandUse = ["R21", "B1"], BidderMinRevenue = Wan(1) };

        Assert.Equal(3, Value(Feature, plot));
        Assert.Equal(3, Value(Feature, plot with { BidderIndustries = ["I65"] }));
        Assert.Equal(1, Value(Feature, Land with { LandUse = ["B2"], BidderIndustries = ["I65"] }));
    }

    [Fact]
    public void Is_missing_without_a_land_use_and_outside_plots() =>
        Assert.Equal([float.NaN, float.NaN, float.NaN], [Value(Feature, Land), Value(Feature, House), OfCenter(Feature)]);
}
