using Matching.Domain;
using Matching.Rules;

namespace Matching.Tests.Rules;

public class AboveScaleRulesTest
{
    [Theory]
    [InlineData("2020-06-30", true)]
    [InlineData("2020-12-31", true)]
    [InlineData("2021-01-01", false)]
    [InlineData("2022-06-30", false)]
    public void Row24_A_software_firm_with_15_million_counts_in_2020_and_not_in_2022(string date, bool expected) =>
        Assert.Equal(expected, At("I6513", 1_500, null, date));

    [Theory]
    [InlineData("C3911", 2_000, true)]
    [InlineData("C3911", 1_999, false)]
    [InlineData("F5164", 2_000, true)]
    [InlineData("5292", 500, true)]
    [InlineData("H6210", 199, false)]
    [InlineData("K7010", 1, true)]
    [InlineData("K7010", 0, false)]
    [InlineData("K7020", 999, false)]
    [InlineData("Q8512", 500, true)]
    [InlineData("Q8411", 1_999, false)]
    [InlineData("R8810", 500, true)]
    public void Each_branch_has_its_own_threshold(string code, double wan, bool expected) => Assert.Equal(expected, At(code, wan, null, "2022-06-30"));

    [Theory]
    [InlineData(50, true)]
    [InlineData(49, false)]
    [InlineData(null, null)]
    public void Up_to_2019_enough_employees_would_do(int? employees, bool? expected)
    {
        Assert.Equal(expected, At("I6513", 100, employees, "2019-12-31"));
        Assert.False(At("I6513", 100, employees, "2020-01-01"));
    }

    [Theory]
    [InlineData("J6940", "2020-06-30")]
    [InlineData("E4710", "2020-06-30")]
    [InlineData("F", "2020-06-30")]
    [InlineData("K70", "2020-06-30")]
    [InlineData("I6513", "2010-12-31")]
    [InlineData("软件", "2020-06-30")]
    [InlineData(null, "2020-06-30")]
    public void Where_nobody_can_tell_the_answer_is_unknown(string? code, string date) => Assert.Null(At(code, 99_999, 999, date));

    private static bool? At(string? code, double wan, int? employees, string date) =>
        RuleBook.Default.IsAboveScale(code, Money.FromWan((decimal)wan), employees, DateOnly.ParseExact(date, "yyyy-MM-dd"));
}
