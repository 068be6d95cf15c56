using Matching.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Features;

public class SpaceSizeLogTest
{
    private static readonly SpaceSizeLog Feature = new();

    [Fact]
    public void Of_a_plot_it_is_what_may_be_built() =>
        Assert.Equal(10.126671, Value(Feature, Land with { Area = M2(10_000), FarMax = 2.5m }), 5e-6); // ln 25 001

    [Fact]
    public void Of_a_plot_without_a_ratio_it_is_the_land() => Assert.Equal(9.210440, Value(Feature, Land with { Area = M2(10_000) }), 5e-6);

    [Fact]
    public void Of_a_building_it_is_what_is_vacant_else_all_of_it()
    {
        Assert.Equal(6.907755, Value(Feature, House with { VacantGfa = M2(999), TotalGfa = M2(50_000) }), 5e-6);
        Assert.Equal(4.605170, Value(Feature, House with { TotalGfa = M2(99) }), 5e-6);
    }

    [Fact]
    public void Is_missing_where_no_area_is_known_and_for_centers() =>
        Assert.Equal([float.NaN, float.NaN, float.NaN], [Value(Feature, Land), Value(Feature, House), OfCenter(Feature)]);

    [Fact]
    public void Is_clipped_to_its_range()
    {
        Assert.Equal(16, Value(Feature, House with { TotalGfa = M2(100_000_000) }));
        Assert.Equal(0, Value(Feature, House with { TotalGfa = M2(0) }));
    }
}
