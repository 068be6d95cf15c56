using Matching.Domain;

namespace Matching.Tests.Domain;

public class FloorNumbersTest
{
    [Theory]
    [InlineData("1", true)]
    [InlineData("1F", true)]
    [InlineData("1-3", true)]
    [InlineData("1、2层", true)]
    [InlineData("首层", true)]
    [InlineData("一层", true)]
    [InlineData("B1-1F", true)]
    [InlineData("2-5", false)]
    [InlineData("11", false)]
    [InlineData("B1", false)]
    [InlineData("-1", false)]
    [InlineData("地下1层", false)]
    [InlineData("高区", null)]
    [InlineData("十一层", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Reads_whether_the_ground_floor_is_among_them(string? floors, bool? expected) => Assert.Equal(expected, FloorNumbers.IncludeGround(floors));
}
