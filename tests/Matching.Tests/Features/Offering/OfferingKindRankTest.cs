using Matching.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Features;

public class OfferingKindRankTest
{
    private static readonly OfferingKindRank Feature = new();

    [Fact]
    public void Tells_plots_buildings_and_centers_apart() =>
        Assert.Equal([0, 1, 2], [Value(Feature, Land), Value(Feature, House), OfCenter(Feature)]);

    [Fact]
    public void Does_not_ask_about_the_company() =>
        Assert.Equal(0, new FeatureWorld { Plot = Land, Company = Firm with { AsOf = Day.AddDays(1) } }.Value(Feature));
}
