using Matching.Domain;
using Matching.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Features;

public class RentRelativeTest
{
    private static readonly RentRelative Feature = new();

    [Theory]
    [InlineData(4, new[] { 2.0, 3.0 }, 4.0 / 3)] // the median of 2, 3 and 4
    [InlineData(3, new[] { 2.0 }, 1.2)] // the median of 2 and 3
    [InlineData(3, new double[0], 1)]
    [InlineData(0, new[] { 2.0, 3.0 }, 0)]
    [InlineData(30, new[] { 1.0, 1.0 }, 5)] // clipped
    public void Is_the_rent_over_the_median_of_all(double rent, double[] others, double expected) =>
        Assert.Equal((float)expected, World(House with { Rent = Rent.FromDay((decimal)rent) }, others).Value(Feature));

    [Fact]
    public void Is_missing_without_a_rent_and_outside_buildings()
    {
        Assert.Equal(float.NaN, World(House, [2.0]).Value(Feature));
        Assert.Equal(float.NaN, Value(Feature, Land));
        Assert.Equal(float.NaN, OfCenter(Feature));
    }

    [Fact]
    public void Is_missing_where_everything_is_free() => Assert.Equal(float.NaN, World(House with { Rent = Rent.FromDay(0) }, [0]).Value(Feature));

    private static FeatureWorld World(Building building, double[] others) => new()
    {
        Building = building,
        Others = new MatchingData { Buildings = [.. others.Select((rent, i) => new Building { Id = $"other{i}", Name = "other", Rent = Rent.FromDay((decimal)rent) })] },
    };
}
