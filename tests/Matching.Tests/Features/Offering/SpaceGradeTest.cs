using Matching.Domain;
using Matching.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Features;

public class SpaceGradeTest
{
    private static readonly SpaceGrade Feature = new();

    [Theory]
    [InlineData(BuildingGrade.SuperA, 5)]
    [InlineData(BuildingGrade.A, 4)]
    [InlineData(BuildingGrade.B, 3)]
    [InlineData(BuildingGrade.IndustrialPark, 3)]
    [InlineData(BuildingGrade.Incubator, 2)]
    [InlineData(BuildingGrade.ConvertedFactory, 2)]
    [InlineData(BuildingGrade.C, 1)]
    [InlineData(BuildingGrade.Warehouse, 1)]
    public void Each_grade_has_its_rank(BuildingGrade grade, int rank) => Assert.Equal(rank, Value(Feature, House with { Grade = grade }));

    [Fact]
    public void Is_missing_without_a_grade_and_outside_buildings() =>
        Assert.Equal([float.NaN, float.NaN, float.NaN], [Value(Feature, House), Value(Feature, Land), OfCenter(Feature)]);
}
