using CsCheck;
using Matching.Domain;

namespace Matching.Tests.Domain;

public class FloorSpanTest
{
    [Theory]
    [InlineData("3", 3, 3)]
    [InlineData(" 3F ", 3, 3)]
    [InlineData("3-5", 3, 5)]
    [InlineData("5-3", 3, 5)]
    [InlineData("3F-5F", 3, 5)]
    [InlineData("3至5层", 3, 5)]
    [InlineData("12～13楼", 12, 13)]
    [InlineData("B1", 0, 0)]
    [InlineData("b2-1", -1, 1)]
    public void Reads_what_people_write(string text, int lowest, int highest) => Assert.Equal(new FloorSpan(lowest, highest), FloorSpan.Read(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("整栋")]
    [InlineData("3、5")]
    [InlineData("-1")]
    [InlineData("3.5")]
    public void Anything_else_is_unknown(string? text) => Assert.Null(FloorSpan.Read(text));

    [Theory]
    [InlineData("3-5", "6", true)]
    [InlineData("3-5", "4", true)]
    [InlineData("3-5", "7", false)]
    [InlineData("B1", "1", true)]
    [InlineData("B2", "1", false)]
    public void Spans_touch_when_they_share_a_floor_or_follow_each_other(string one, string other, bool touch)
    {
        var (first, second) = (FloorSpan.Read(one)!.Value, FloorSpan.Read(other)!.Value);

        Assert.Equal((touch, touch), (first.Touches(second), second.Touches(first)));
    }

    [Fact]
    public void What_is_written_is_read_back() =>
        Gen.Select(Gen.Int[1, 99], Gen.Int[1, 99]).Sample((a, b) => Assert.Equal(new FloorSpan(Math.Min(a, b), Math.Max(a, b)), FloorSpan.Read($"{a}-{b}")));
}
