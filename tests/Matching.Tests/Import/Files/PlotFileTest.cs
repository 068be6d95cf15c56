using Matching.Domain;

namespace Matching.Tests.Import;

public class PlotFileTest
{
    [Fact]
    public void Adjacent_plots_may_stand_anywhere_in_the_file_or_be_known_already()
    {
        var context = Reading.Context with { PlotIds = new HashSet<string> { "P0" } };

        Assert.Equal(["P2", "P0"], Reading.Rows(DataFileKind.Plots, "id,adjacent_to\nP1,P2；P0\nP2,\n", context).Plots[0].AdjacentTo);
        Assert.Equal("there is no plot with the id P9", Reading.Fault(DataFileKind.Plots, "id,adjacent_to\nP1,P9\n", context).Reason.En);
        Assert.Equal("adjacent_to", Reading.Fault(DataFileKind.Plots, "id,adjacent_to\nP1,P1\n", context).Column);
    }

    [Fact]
    public void Reads_a_handbook_row()
    {
        var plot = Assert.Single(Reading.Rows(
            DataFileKind.Plots,
            "编号,地块编号,用地性质,面积(亩),面积(㎡),容积率下限,容积率,供应方式,状态,产业中心,起始价(亿元)\nP1,GS0806-R21/B1/B2-05,R21/B1/B2,363,242000,1.0,2.5,挂牌,可招商,集成电路设计、big-data,2.7\n").Plots);

        Assert.Equal(["R21", "B1", "B2"], plot.LandUse);
        Assert.Equal(242_000m, plot.Area!.Value.SquareMeters);
        Assert.Equal(SupplyMode.Listing, plot.SupplyMode);
        Assert.Equal(SpaceStatus.Promotable, plot.Status);
        Assert.Equal([CenterId.IcDesign, CenterId.BigData], plot.Centers);
        Assert.Equal(Money.FromWan(27_000), plot.StartPrice);
    }

    [Theory]
    [InlineData("area_mu,area_m2", "10,6710", "area_mu", "0.5 %")]
    [InlineData("far_min,far_max", "3,2", "far_min", "above the highest")]
    [InlineData("far_min,far_max", "0,2", "far_min", "above 0")]
    [InlineData("far_max", "250", "far_max", "outside")]
    [InlineData("far_max", "15", "far_max", "0.3–12")]
    [InlineData("land_use", "G1/G2", "land_use", "green")]
    [InlineData("land_use", "商业", "land_use", "land-use code")]
    [InlineData("centers", "ic-design;biotech", "centers", "biotech")]
    [InlineData("status", "出租", "status", "permitted")]
    [InlineData("lon,lat", "30.3,120.1", "lon,lat", "outside")]
    [InlineData("lon", "120.1", "lat", "only one")]
    [InlineData("vr_url", "javascript:alert(1)", "vr_url", "web address")]
    [InlineData("vr_verified_on", "2099-01-01", "vr_verified_on", "after today")]
    public void Says_what_is_wrong(string columns, string values, string column, string expected)
    {
        var report = Reading.Read(DataFileKind.Plots, $"id,{columns}\nP1,{values}\n");

        Assert.Empty(report.Rows.Plots);
        Assert.Equal(column.Split(','), report.Issues.Select(i => i.Column));
        Assert.Contains(expected, report.Issues[0].Reason.En);
    }

    [Fact]
    public void Areas_within_half_a_percent_agree() =>
        Assert.Equal(6_667m, Assert.Single(Reading.Rows(DataFileKind.Plots, "id,area_mu,area_m2\nP1,10,6667\n").Plots).Area!.Value.SquareMeters);

    [Fact]
    public void A_mixed_parcel_with_green_is_taken() =>
        Assert.Single(Reading.Rows(DataFileKind.Plots, "id,land_use\nP1,B1/G1\n").Plots);

    [Fact]
    public void A_parcel_number_twice_is_refused()
    {
        var issue = Reading.Fault(DataFileKind.Plots, "id,parcel_number\nP1,GS05-B1/B2-09\nP2,GS05-B1/B2-09\n");

        Assert.Equal((3, "parcel_number"), (issue.Row, issue.Column));
    }

    [Fact]
    public void Standard_land_without_indicators_and_an_odd_parcel_number_are_doubts()
    {
        var report = Reading.Read(DataFileKind.Plots, "id,parcel_number,supply_mode\nP1,杭政储出[2020]67号,标准地\n");

        Assert.True(report.Accepted);
        Assert.Equal(2, report.WarningCount);
        Assert.Equal("杭政储出[2020]67号", report.Rows.Plots[0].ParcelNumber);
    }
}
