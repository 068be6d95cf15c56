using Matching.Domain;

namespace Matching.Tests.Domain;

public class ActivityPresetsTest
{
    [Fact]
    public void Holds_the_values_of_the_table()
    {
        var headquarters = ActivityPresets.Of(Activity.Headquarters)!;
        var studio = ActivityPresets.Of(Activity.Studio)!;
        var hall = ActivityPresets.Of(Activity.DataCentre)!;

        Assert.Equal((new PresetRange(12, 18), 15.0), (headquarters.AreaPerPersonM2, headquarters.AreaPerPersonM2!.Value.Mid));
        Assert.Equal((new PresetRange(3.6, 4.5), new PresetRange(150, 200)), (studio.ClearHeightM, studio.PowerWattsPerM2));
        Assert.Equal((null, new PresetRange(8, 12)), (hall.AreaPerPersonM2, hall.FloorLoadKn));
    }

    [Fact]
    public void Every_range_ascends_and_is_an_estimate() =>
        Assert.All(ActivityPresets.All, preset =>
        {
            Assert.True(preset.IsEstimate);
            PresetRange?[] ranges = [preset.AreaPerPersonM2, preset.ClearHeightM, preset.FloorLoadKn, preset.PowerWattsPerM2];
            Assert.All(ranges.OfType<PresetRange>(), range => Assert.True(0 < range.Low && range.Low <= range.High));
        });

    [Theory]
    [InlineData(Activity.LightManufacturing)]
    [InlineData(Activity.Hotel)]
    public void Nothing_is_made_up_where_nothing_is_known(Activity activity) => Assert.Null(ActivityPresets.Of(activity));
}
