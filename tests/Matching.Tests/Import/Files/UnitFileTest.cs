using Matching.Domain;

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
    public void Reads_the_state_of_fit_out() =>
        Assert.Equal(FitOut.Furnished, Assert.Single(Reading.Rows(DataFileKind.Units, "编号,楼宇编号,装修\nU1,B1,精装\n").Units).FitOut);
}
