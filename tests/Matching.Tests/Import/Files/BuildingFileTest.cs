using Matching.Domain;

namespace Matching.Tests.Import;

public class BuildingFileTest
{
    [Theory]
    [InlineData("rent_day", "106", "3.48")]
    [InlineData("rent_day", "0.05", "unit")]
    [InlineData("floor_load_kn_m2", "500", "500 kg = 4.9 kN")]
    [InlineData("floor_load_kn_m2", "0.5", "0.5 t = 4.9 kN")]
    [InlineData("property_fee_month", "0.1", "unit")]
    [InlineData("clear_height_m", "2800", "2.8")]
    [InlineData("observed_mix", "ic-design:2", "ic-design:0.02")]
    [InlineData("dual_feed", "无", "empty")]
    [InlineData("grade", "特级", "SuperA")]
    public void Says_how_to_mend(string column, string value, string expected)
    {
        var issue = Reading.Fault(DataFileKind.Buildings, $"id,name,{column}\nB1,大厦,{value}\n");

        Assert.Equal((2, column, value), (issue.Row, issue.Column, issue.Value));
        Assert.Contains(expected, issue.Remedy.En);
    }

    [Fact]
    public void Converts_the_units_of_titles()
    {
        var building = Assert.Single(Reading.Rows(
            DataFileKind.Buildings,
            "编号,楼宇名称,租金(元/㎡·月),楼面荷载（kg/㎡）,总建筑面积(万方),地铁距离(公里),双路供电,等级\nB1,大厦,106,500,6.8,0.45,是,甲级\n").Buildings);

        Assert.Equal(3.4849m, decimal.Round(building.Rent!.Value.PerDay, 4));
        Assert.Equal(4.905m, building.FloorLoad!.Value.Kilonewtons);
        Assert.Equal(68_000m, building.TotalGfa!.Value.SquareMeters);
        Assert.Equal(450m, building.MetroDistanceM);
        Assert.True(building.DualFeed);
        Assert.Equal(BuildingGrade.A, building.Grade);
    }

    [Fact]
    public void A_daily_rent_under_a_monthly_title_is_seen() =>
        Assert.Contains("daily", Reading.Fault(DataFileKind.Buildings, "id,name,租金(元/㎡·月)\nB1,大厦,1.7\n").Remedy.En);

    [Fact]
    public void No_more_is_vacant_than_there_is() =>
        Assert.Equal("vacant_gfa_m2", Reading.Fault(DataFileKind.Buildings, "id,name,total_gfa_m2,vacant_gfa_m2\nB1,大厦,1000,1001\n").Column);

    [Fact]
    public void Id_and_name_are_required() =>
        Assert.Contains("name", Reading.Fault(DataFileKind.Buildings, "id,address\nB1,某路\n").Reason.En);

    [Fact]
    public void Reads_the_observed_mix() =>
        Assert.Equal(0.3, Assert.Single(Reading.Rows(DataFileKind.Buildings, "id,name,observed_mix\nB1,大厦,ic-design:0.02；大数据：0.3\n").Buildings).ObservedMix[CenterId.BigData]);
}
