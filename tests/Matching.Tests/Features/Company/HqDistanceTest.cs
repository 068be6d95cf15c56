using Matching.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Features;

public class HqDistanceTest
{
    private static readonly HqDistance Feature = new();

    [Fact]
    public void The_next_street_is_no_distance() => Assert.Equal(0, Value(Feature, Firm with { HqCity = "杭州" }));

    // The haversine distance of the two city centers is 163.739 km.
    [Fact]
    public void Shanghai_lies_at_the_logarithm_of_one_hundred_and_sixty_five() =>
        Assert.Equal(5.104362, Value(Feature, Firm with { HqCity = "上海市" }), 5e-6);

    [Theory]
    [InlineData(null)]
    [InlineData("Stuttgart")]
    public void An_unknown_or_foreign_city_is_missing_and_not_far(string? city) => Assert.Equal(float.NaN, Value(Feature, Firm with { HqCity = city }));

    [Fact]
    public void A_city_that_became_known_later_is_missing() => AssertMissingUntilKnown(Feature, Firm with { HqCity = "上海" });
}
