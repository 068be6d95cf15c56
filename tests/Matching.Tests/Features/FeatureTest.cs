namespace Matching.Tests.Features;

public class FeatureTest
{
    [Theory]
    [InlineData(0.25, 0.25f)]
    [InlineData(-1, -1f)]
    [InlineData(-1.0001, -1f)]
    [InlineData(7, 1f)]
    [InlineData(double.PositiveInfinity, 1f)]
    [InlineData(double.NegativeInfinity, -1f)]
    [InlineData(double.NaN, float.NaN)]
    public void A_value_is_clipped_to_the_range_unless_it_is_missing(double computed, float value) =>
        Assert.Equal(value, new FixedFeature(computed).Value(new FeatureWorld().Pair()));
}
