using Matching.Domain;
using Matching.Import;

namespace Matching.Tests.Import;

public class UnitFileTest
{
    [Fact]
    public void A_unit_of_an_unknown_building_is_refused()
    {
        var context = Reading.Context with { BuildingIds = new HashSet<string> { "B1" } };

        Assert.Single(Reading.Rows(DataFileKind.Units, "id,building_id\nU1,B1\n", context).Units);
        Assert.Equal(("building_id", "B2"), Reading.Fault(DataFileKind.Units, "id,building_id\nU1,B2\n", context) is var issue ? (issue.Column, issue.Value) : default);
    }

    [Fact]
    public void The_smallest_part_is_no_larger_than_the_unit() =>
        Assert.Equal("divisible_min_m2", Reading.Fault(DataFileKind.Units, "id,building_id,gfa_m2,divisible_min_m2\nU1,B1,500,600\n").Column);

    [Fact]
    public void Units_that_may_be_let_together_may_stand_anywhere_in_the_file_or_be_known_already()
    {
        var context = Reading.Context with { UnitBuildings = new Dictionary<string, string> { ["U0"] = "B1", ["V0"] = "B2" } };

        Assert.Equal(["U2", "U0"], Reading.Rows(DataFileKind.Units, "id,building_id,combinable_with\nU1,B1,U2;U0\nU2,B1,\n", context).Units[0].CombinableWith);
        Assert.Equal("没有编号为 U9 的房源", Together("U9", context).Reason.Zh);
        Assert.Equal("unit V0 is in building B2, not in B1", Together("V0", context).Reason.En);
        Assert.Equal(("combinable_with", "U1", 2), Together("U1", context) is var self ? (self.Column, self.Value, self.Row) : default);
    }

    [Fact]
    public void A_unit_of_the_same_file_in_another_building_is_refused()
    {
        var report = Reading.Read(DataFileKind.Units, "id,building_id,combinable_with\nU1,B1,U2\nU2,B2,\n");

        Assert.Equal((2, "combinable_with"), Assert.Single(report.Issues) is var issue ? (issue.Row, issue.Column) : default);
        Assert.Empty(report.Rows.Units);
    }

    [Fact]
    public void Reads_the_state_of_fit_out() =>
        Assert.Equal(FitOut.Furnished, Assert.Single(Reading.Rows(DataFileKind.Units, "编号,楼宇编号,装修\nU1,B1,精装\n").Units).FitOut);

    private static ImportIssue Together(string other, ImportContext context) =>
        Reading.Fault(DataFileKind.Units, $"id,building_id,combinable_with\nU1,B1,{other}\n", context);
}
