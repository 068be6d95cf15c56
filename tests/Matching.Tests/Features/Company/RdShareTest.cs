using Matching.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Features;

public class RdShareTest
{
    private static readonly RdShare Feature = new();

    [Theory]
    [InlineData(0.12, 0.12)]
    [InlineData(0, 0)]
    [InlineData(0.8, 0.3)]
    [InlineData(-0.1, 0)]
    public void Is_the_share_within_its_range(double share, double expected) =>
        Assert.Equal((float)expected, Value(Feature, Firm with { RdShare = share }));

    [Fact]
    public void An_unknown_share_is_missing() => Assert.Equal(float.NaN, Value(Feature, Firm));

    [Fact]
    public void A_share_that_became_known_later_is_missing() => AssertMissingUntilKnown(Feature, Firm with { RdShare = 0.1 });
}
