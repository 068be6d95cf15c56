using Matching.Domain;
using Matching.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Features;

public class CapacityFitTest
{
    private static readonly CapacityFit Feature = new();
    private static readonly Plot Plot = Land with { Area = M2(10_000), FarMax = 2 };

    [Theory]
    [InlineData(20_000, 1)]
    [InlineData(10_000, 0.75)] // 1 − 0.5²
    [InlineData(2_000, 0.19)] // 1 − 0.9²
    [InlineData(0, 0)]
    [InlineData(20_001, 0)]
    public void Uses_up_what_may_be_built(int need, double expected) => Assert.Equal((float)expected, Value(Feature, Plot, Need(need)));

    [Fact]
    public void An_area_estimated_from_staff_counts() =>
        Assert.Equal(0.75f, Value(Feature, Plot with { FarMax = 0.3m }, new Requirement { Staff = 100, Activities = [Activity.Headquarters] })); // 100 × 15 m² of 3 000

    [Fact]
    public void Is_missing_without_need_or_ratio_and_outside_plots()
    {
        Assert.Equal(float.NaN, Value(Feature, Plot));
        Assert.Equal(float.NaN, Value(Feature, Plot with { FarMax = null }, Need(1)));
        Assert.Equal(float.NaN, Value(Feature, Plot with { FarMax = 0 }, Need(1)));
        Assert.Equal(float.NaN, Value(Feature, House, Need(1)));
    }

    private static Requirement Need(int m2) => new() { AreaMin = M2(m2) };
}
