using Matching.Domain;

namespace Matching.Tests.Catalog;

public class OfferingTest
{
    [Fact]
    public void What_a_row_lists_weighs_one_and_what_it_leaves_out_counts_as_other()
    {
        var weights = Hosting([CenterId.IcDesign], "汽车互联网小镇");

        Assert.Equal(1, weights[(int)CenterId.IcDesign]);
        Assert.All(CenterIds.All.Where(c => c != CenterId.IcDesign), c => Assert.Equal(0.2, weights[(int)c]));
    }

    [Fact]
    public void A_row_that_lists_none_takes_the_weights_of_its_platform()
    {
        var weights = Hosting([], "汽车互联网小镇");

        Assert.Equal((1, 0.6, 0.2), (weights[(int)CenterId.AutoInternet], weights[(int)CenterId.BigData], weights[(int)CenterId.IcDesign]));
        Assert.All(Hosting([], "运河财富小镇"), w => Assert.Equal(0.2, w));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("别处")]
    public void Without_either_it_is_unknown(string? platform) => Assert.All(Hosting([], platform), w => Assert.True(double.IsNaN(w)));

    [Fact]
    public void A_building_follows_the_same_rule()
    {
        var building = TestWorld.Pair(TestWorld.ABuilding() with { Centers = [CenterId.BigData], Platform = "别处" }, []).Offering;

        Assert.Equal((1, 0.2), (building.HostWeights[(int)CenterId.BigData], building.HostWeights[(int)CenterId.IcDesign]));
        Assert.Equal("别处", building.Platform);
    }

    [Fact]
    public void A_center_hosts_itself_alone()
    {
        var center = new TestWorld().Build().Offerings.Single(o => o.Center == CenterId.LiveCommerce);

        Assert.False(center.IsSpace);
        Assert.Equal("直播电商", center.Name.Zh);
        Assert.Equal(CenterIds.All.Select(c => c == CenterId.LiveCommerce ? 1.0 : 0), center.HostWeights);
    }

    [Fact]
    public void A_plot_is_called_by_its_name_else_its_number_else_its_key()
    {
        Assert.Equal("一号地", Named(TestWorld.APlot() with { Name = "一号地" }));
        Assert.Equal("GS0806-B2-p1", Named(TestWorld.APlot()));
        Assert.Equal("p1", Named(TestWorld.APlot() with { ParcelNumber = null }));

        static string Named(Plot plot) => TestWorld.Pair(plot).Offering.Name.Zh;
    }

    private static double[] Hosting(CenterId[] listed, string? platform) =>
        TestWorld.Pair(TestWorld.APlot() with { Centers = listed, Platform = platform }).Offering.HostWeights;
}
