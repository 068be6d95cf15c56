using Matching.Domain;
using Matching.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Features;

public class SizeFitTest
{
    private static readonly SizeFit Feature = new();
    private static readonly Requirement Need = new() { AreaMin = M2(1_000) };

    [Fact]
    public void Is_the_capacity_of_a_plot()
    {
        var plot = Land with { Area = M2(1_000), FarMax = 2 };
        Assert.Equal(Value(new CapacityFit(), plot, Need), Value(Feature, plot, Need));
        Assert.Equal(0.75f, Value(Feature, plot, Need)); // 1 − 0.5²
    }

    [Fact]
    public void Is_the_area_of_a_building()
    {
        Assert.Equal(Value(new AreaFit(), House, Need, Unit(500)), Value(Feature, House, Need, Unit(500)));
        Assert.Equal(0.25f, Value(Feature, House, Need, Unit(500))); // e^(−2 · ln 2)
    }

    [Fact]
    public void Is_missing_where_nobody_said_what_is_needed() => Assert.Equal(float.NaN, Value(Feature, Land));
}
