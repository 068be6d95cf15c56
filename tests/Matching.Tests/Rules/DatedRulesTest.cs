using Matching.Rules;

namespace Matching.Tests.Rules;

public class DatedRulesTest
{
    private static readonly DatedRules<string> Rules = new("7", "0badcafe", [new(new DateOnly(2020, 1, 1), "a"), new(new DateOnly(2022, 1, 1), "b")]);

    [Fact]
    public void The_set_of_the_day_holds()
    {
        Assert.Equal("a", Rules.At(new DateOnly(2021, 12, 31)));
        Assert.Equal("b", Rules.At(new DateOnly(2022, 1, 1)));
        Assert.Equal("b", Rules.InForce(new DateOnly(2030, 1, 1)));
    }

    [Fact]
    public void Before_the_first_day_the_first_set_stands_in_and_nothing_is_in_force()
    {
        Assert.Equal("a", Rules.At(new DateOnly(2019, 12, 31)));
        Assert.Null(Rules.InForce(new DateOnly(2019, 12, 31)));
        Assert.Equal("a", Rules.InForce(new DateOnly(2020, 1, 1)));
    }

    [Fact]
    public void The_stamp_tells_version_and_text() => Assert.Equal("7-0badcafe", Rules.Stamp);
}
