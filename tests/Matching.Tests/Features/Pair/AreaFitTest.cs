using Matching.Domain;
using Matching.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Features;

public class AreaFitTest
{
    private static readonly AreaFit Feature = new();

    [Theory]
    [InlineData(1000, null, 1000, 1)]
    [InlineData(1000, null, 700, 1)] // exactly seven tenths of an undivided block
    [InlineData(1000, null, 699, 0.6)]
    [InlineData(1000, 500.0, 500, 1)] // a part of it can be let
    [InlineData(1000, 500.0, 499, 0.6)]
    [InlineData(1000, null, 2000, 0.25)] // exp(−2 ln 2)
    [InlineData(0, null, 100, 0)]
    public void Compares_the_need_with_the_block(double block, double? part, double need, double expected) =>
        Assert.Equal((float)expected, Value(Feature, House, Need(need), Unit((decimal)block, (decimal?)part)), 1e-7f);

    [Fact]
    public void The_best_unit_counts() =>
        Assert.Equal(1, Value(Feature, House, Need(1000), Unit(4000, id: "a"), Unit(1000, id: "b"), Unit(50, id: "c")));

    [Fact]
    public void Units_that_may_not_be_offered_or_measured_do_not_count()
    {
        var small = Unit(500, id: "a");

        Assert.Equal(0.25f, Value(Feature, House, Need(1000), small, Unit(1000, id: "b") with { Status = SpaceStatus.Sold }), 1e-7f);
        Assert.Equal(0.25f, Value(Feature, House, Need(1000), small, Unit(null, id: "b")), 1e-7f);
    }

    [Fact]
    public void Is_missing_without_need_or_units_and_outside_buildings()
    {
        Assert.Equal(float.NaN, Value(Feature, House, null, Unit(1000)));
        Assert.Equal(float.NaN, Value(Feature, House, Need(1000)));
        Assert.Equal(float.NaN, Value(Feature, House, Need(1000), Unit(null)));
        Assert.Equal(float.NaN, Value(Feature, Land, Need(1000)));
    }

    private static Requirement Need(double m2) => new() { AreaMin = M2((decimal)m2) };
}
