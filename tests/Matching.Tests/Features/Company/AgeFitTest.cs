using Matching.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Features;

public class AgeFitTest
{
    private static readonly AgeFit Feature = new();

    [Theory]
    [InlineData(4383, 1)] // twelve years of 365.25 days
    [InlineData(8766, 0.618503)] // twice as old: exp(−(ln 2)²)
    [InlineData(2191.5, 0.618503)] // half as old, to half a day
    public void Peaks_at_twelve_years(double days, double expected) =>
        Assert.Equal(expected, Value(Feature, Firm with { FoundedOn = Day.AddDays(-(int)days) }), 2e-4);

    [Fact]
    public void A_newborn_counts_as_a_tenth_of_a_year() =>
        Assert.Equal(Math.Exp(-Math.Pow(Math.Log(0.1 / 12), 2)), Value(Feature, Firm with { FoundedOn = Day }), 1e-15);

    [Fact]
    public void Unknown_or_later_foundation_is_missing()
    {
        Assert.Equal(float.NaN, Value(Feature, Firm));
        Assert.Equal(float.NaN, Value(Feature, Firm with { FoundedOn = Day.AddDays(1) }));
    }

    [Fact]
    public void A_date_that_became_known_later_is_missing() => AssertMissingUntilKnown(Feature, Firm with { FoundedOn = Day.AddYears(-3) });
}
