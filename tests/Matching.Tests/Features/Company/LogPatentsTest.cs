using Matching.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Features;

public class LogPatentsTest
{
    private static readonly LogPatents Feature = new();

    [Theory]
    [InlineData(0, 0)]
    [InlineData(99, 4.605170)]
    [InlineData(999, 6.907755)]
    public void Counts_the_logarithm_of_one_more_than_the_patents(int patents, double expected) =>
        Assert.Equal(expected, Value(Feature, Firm with { Patents = patents }), 5e-6);

    [Fact]
    public void Patents_that_nobody_counted_are_missing() => Assert.Equal(float.NaN, Value(Feature, Firm));

    [Theory]
    [InlineData(200_000)]
    [InlineData(int.MaxValue)]
    public void Is_clipped_to_its_range(int patents) => Assert.Equal(12, Value(Feature, Firm with { Patents = patents }));

    [Fact]
    public void Patents_that_became_known_later_are_missing() => AssertMissingUntilKnown(Feature, Firm with { Patents = 5 });
}
