using Matching.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Features;

public class Growth3YTest
{
    private static readonly Growth3Y Feature = new();

    [Theory]
    [InlineData(0.25, 0.25)]
    [InlineData(-0.1, -0.1)]
    [InlineData(-0.9, -0.5)]
    [InlineData(5, 2)]
    public void Is_the_growth_within_its_range(double growth, double expected) =>
        Assert.Equal((float)expected, Value(Feature, Firm with { Growth3y = growth }));

    [Fact]
    public void Unknown_growth_is_missing() => Assert.Equal(float.NaN, Value(Feature, Firm));

    [Fact]
    public void Growth_that_became_known_later_is_missing() => AssertMissingUntilKnown(Feature, Firm with { Growth3y = 0.1 });
}
