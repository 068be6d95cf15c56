using Matching.Planning;

namespace Matching.Tests.Planning;

public class GoalPeriodTest
{
    [Theory]
    [InlineData("2020-01..2020-08", "2020-01-01", "2020-08-31")]
    [InlineData("2020", "2020-01-01", "2020-12-31")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29")]
    [InlineData("2020-01-01..2020-09-10", "2020-01-01", "2020-09-10")]
    [InlineData(" 2020-03 .. 2021 ", "2020-03-01", "2021-12-31")]
    [InlineData("2020年1-8月", "2020-01-01", "2020-08-31")]
    [InlineData("２０２０年1月至8月", "2020-01-01", "2020-08-31")]
    [InlineData("2020年8月", "2020-08-01", "2020-08-31")]
    [InlineData("2020年", "2020-01-01", "2020-12-31")]
    public void Reads_the_usual_forms(string text, string from, string to)
    {
        Assert.True(GoalPeriod.TryParse(text, out var period));
        Assert.Equal((from, to), ($"{period.From:yyyy-MM-dd}", $"{period.To:yyyy-MM-dd}"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("this year")]
    [InlineData("2020-08..2020-01")]
    [InlineData("2020-13")]
    [InlineData("2020年13月")]
    [InlineData("2020..2021..2022")]
    [InlineData("2020-01..")]
    public void Anything_else_is_unreadable(string? text) => Assert.False(GoalPeriod.TryParse(text, out _));

    [Theory]
    [InlineData("2020-01..2020-08", 66.67)] // golden: domain 9.1
    [InlineData("2020", 100.0)]
    [InlineData("2020-04..2020-06", 25.0)]
    [InlineData("2020-01-01..2020-07-01", 50.0)] // 183 of 366 days
    [InlineData("2020-07..2021-06", null)]
    public void Whole_months_count_as_months_and_days_as_days(string text, double? percent)
    {
        Assert.True(GoalPeriod.TryParse(text, out var period));
        Assert.Equal((decimal?)percent, period.TimePercent);
    }
}
