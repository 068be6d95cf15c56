using System.Globalization;
using CsCheck;
using Matching.Import;

namespace Matching.Tests.Import;

public class RowValuesTest
{
    [Theory]
    [InlineData("1.5", 1.5f)]
    [InlineData(" -2e-3 ", -2e-3f)]
    [InlineData("1e-60", 0f)]
    [InlineData("inf", float.PositiveInfinity)]
    [InlineData("-Infinity", float.NegativeInfinity)]
    [InlineData("+INF", float.PositiveInfinity)]
    [InlineData("", float.NaN)]
    [InlineData("NaN", float.NaN)]
    public void Numbers_are_read_as_programs_write_them(string text, float expected)
    {
        Assert.True(RowValues.TryRead(text, out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("1,5")]
    [InlineData("1 5")]
    [InlineData("1e39")]
    [InlineData("无")]
    [InlineData("-")]
    [InlineData("f")]
    [InlineData("--inf")]
    [InlineData("0x10")]
    [InlineData("12%")]
    public void Anything_else_is_refused(string text) => Assert.False(RowValues.TryRead(text, out _));

    [Fact]
    public void Every_single_comes_back() => Gen.Float.Sample(number =>
    {
        Assert.True(RowValues.TryRead(number.ToString("R", CultureInfo.InvariantCulture).Replace("∞", "inf"), out var value));
        Assert.Equal(number, value);
    });
}
