using Matching.Domain;
using Matching.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Features;

public class PowerSlackTest
{
    private static readonly PowerSlack Feature = new();

    [Theory]
    [InlineData(6, 4, 0.5)]
    [InlineData(4, 4, 0)]
    [InlineData(2, 4, -0.5)]
    [InlineData(0, 4, -1)]
    [InlineData(12, 4, 1)] // clipped: more than twice the need is of no further use
    public void Is_the_relative_surplus(double have, double need, double expected) =>
        Assert.Equal((float)expected, Value(Feature, House with { PowerKva = (decimal)have }, new Requirement { PowerKva = (decimal)need }));

    [Fact]
    public void Is_missing_where_either_side_is_unknown_or_nothing_is_needed()
    {
        var need = new Requirement { PowerKva = 1m };

        Assert.Equal(float.NaN, Value(Feature, House, need));
        Assert.Equal(float.NaN, Value(Feature, House with { PowerKva = 1m }));
        Assert.Equal(float.NaN, Value(Feature, House with { PowerKva = 1m }, new Requirement { PowerKva = 0m }));
        Assert.Equal(float.NaN, Value(Feature, Land, need));
        Assert.Equal(float.NaN, new FeatureWorld { Need = need }.Value(Feature));
    }
}
