using Matching.Domain;
using Matching.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Features;

public class LogRegisteredCapitalTest
{
    private static readonly LogRegisteredCapital Feature = new();

    [Theory]
    [InlineData(0, 0)]
    [InlineData(99, 4.605170)]
    [InlineData(999, 6.907755)]
    public void Counts_the_logarithm_of_one_more_than_the_capital(int wan, double expected) =>
        Assert.Equal(expected, Value(Feature, Firm with { RegisteredCapital = Wan(wan) }), 5e-6);

    [Fact]
    public void Unknown_capital_is_missing() => Assert.Equal(float.NaN, Value(Feature, Firm));

    [Fact]
    public void Is_clipped_to_its_range()
    {
        Assert.Equal(17, Value(Feature, Firm with { RegisteredCapital = Money.FromYi(10_000) }));
        Assert.Equal(0, Value(Feature, Firm with { RegisteredCapital = Wan(-1) }));
    }

    [Fact]
    public void Capital_that_became_known_later_is_missing() => AssertMissingUntilKnown(Feature, Firm with { RegisteredCapital = Wan(1) });
}
