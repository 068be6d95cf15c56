using Matching.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Features;

public class MetroAccessTest
{
    private static readonly MetroAccess Feature = new();

    [Theory]
    [InlineData(0, 1)]
    [InlineData(800, 0.3678794)]
    [InlineData(1600, 0.1353353)]
    [InlineData(-100, 1)] // clipped
    public void Fades_with_every_eight_hundred_metres(int metres, double expected) =>
        Assert.Equal(expected, Value(Feature, House with { MetroDistanceM = metres }), 5e-7);

    [Fact]
    public void Is_missing_without_a_distance_and_outside_buildings() =>
        Assert.Equal([float.NaN, float.NaN, float.NaN], [Value(Feature, House), Value(Feature, Land), OfCenter(Feature)]);
}
