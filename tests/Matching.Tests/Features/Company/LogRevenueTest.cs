using Matching.Domain;
using Matching.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Features;

public class LogRevenueTest
{
    private static readonly LogRevenue Feature = new();

    [Theory]
    [InlineData(0, 0)]
    [InlineData(999, 6.907755)]
    [InlineData(10_000, 9.210440)]
    public void Counts_the_logarithm_of_one_more_than_the_revenue(int wan, double expected) =>
        Assert.Equal(expected, Value(Feature, Firm with { Revenue = Wan(wan) }), 5e-6);

    [Fact]
    public void Unknown_revenue_is_missing_and_never_nothing() => Assert.Equal(float.NaN, Value(Feature, Firm));

    [Fact]
    public void Is_clipped_to_its_range()
    {
        Assert.Equal(21, Value(Feature, Firm with { Revenue = Money.FromYi(1_000_000) }));
        Assert.Equal(0, Value(Feature, Firm with { Revenue = Wan(-500) }));
    }

    [Fact]
    public void Revenue_that_became_known_later_is_missing() => AssertMissingUntilKnown(Feature, Firm with { Revenue = Wan(1) });
}
