using Matching.Catalog;
using Matching.Domain;

namespace Matching.Tests.Catalog;

public class SpaceUseTest
{
    [Fact]
    public void A_plot_speaks_for_itself() =>
        Assert.Equal(["R21", "B1"], SpaceUse.Codes(TestWorld.Pair(TestWorld.APlot() with { LandUse = ["R21", "B1"] }).Offering));

    [Fact]
    public void Every_type_of_building_stands_on_classes_that_the_matrix_knows_and_an_unknown_type_on_none()
    {
        Assert.All(Enum.GetValues<BuildingType>(), type =>
        {
            var codes = SpaceUse.Codes(TestWorld.Pair(TestWorld.ABuilding() with { Type = type }, []).Offering);
            Assert.NotEmpty(codes);
            Assert.All(codes, code => Assert.NotNull(LandUseCompatibility.Of(code, Activity.Headquarters)));
        });
        Assert.Empty(SpaceUse.Codes(TestWorld.Pair(TestWorld.ABuilding() with { Type = null }, []).Offering));
    }

    [Fact]
    public void A_center_has_no_land() => Assert.Empty(SpaceUse.Codes(new TestWorld().Build().Offerings[0]));
}
