using Matching.Domain;
using Matching.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Features;

public class UseCompatibilityTest
{
    private static readonly UseCompatibility Feature = new();

    [Theory]
    [InlineData(1, Activity.Headquarters)]
    [InlineData(0.5, Activity.DataCentre)]
    [InlineData(0, Activity.Warehouse)]
    [InlineData(0, Activity.Headquarters, Activity.Warehouse)] // the worst of what was stated
    [InlineData(0.5, Activity.ResearchDesign, Activity.CarShowroom)]
    public void Office_land_takes_the_worst_of_the_stated_activities(double expected, params Activity[] activities) =>
        Assert.Equal((float)expected, Value(Feature, Land with { LandUse = ["B2"] }, new Requirement { Activities = activities }));

    [Fact]
    public void A_mixed_parcel_admits_what_any_of_its_classes_admits() =>
        Assert.Equal(1, Value(Feature, Land with { LandUse = ["B2", "W1"] }, new Requirement { Activities = [Activity.Headquarters, Activity.Warehouse] }));

    // Headquarters on M0 is conditional, research and design, inferred from the industry, is allowed.
    [Fact]
    public void Of_inferred_activities_the_best_counts()
    {
        Assert.Equal(1, new FeatureWorld { Company = ChipDesigner, Plot = Land with { LandUse = ["M0"] } }.Value(Feature));
        Assert.Equal(0.5f, Value(Feature, Land with { LandUse = ["M0"] }));
    }

    [Fact]
    public void A_building_is_read_by_its_type() =>
        Assert.Equal(1, Value(Feature, House with { Type = BuildingType.LogisticsWarehouse }, new Requirement { Activities = [Activity.Warehouse] }));

    [Fact]
    public void Is_missing_where_the_use_is_unknown_and_for_centers()
    {
        Assert.Equal(float.NaN, Value(Feature, Land));
        Assert.Equal(float.NaN, Value(Feature, Land with { LandUse = ["S41"] }));
        Assert.Equal(float.NaN, Value(Feature, House));
        Assert.Equal(float.NaN, OfCenter(Feature));
    }
}
