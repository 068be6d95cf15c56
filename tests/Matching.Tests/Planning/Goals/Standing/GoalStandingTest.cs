using Matching.Domain;
using Matching.Planning;
using Matching.Tests.Simulation;

namespace Matching.Tests.Planning;

/// <summary>The rows of domain 9.1, as shipped.</summary>
public class GoalStandingTest(ShippedData shipped) : IClassFixture<ShippedData>
{
    [Theory]
    [InlineData("实际利用外资", "K1", 148.53, 148.52, RateCheck.Rounded, 81.86)]
    [InlineData("亿元以上产业项目", "K3", 126.67, 126.66, RateCheck.Truncated, 60.00)]
    [InlineData("10亿元以上项目", "K4", 120, 120, RateCheck.Exact, 53.33)]
    [InlineData("新增楼宇规上企业", "K5", 103.64, 103.63, RateCheck.Rounded, 36.97)]
    public void Both_rounding_rules_and_the_time_that_has_passed(string indicator, string rule, double rounded, double truncated, RateCheck check, double ahead)
    {
        var standing = Standing(indicator);

        Assert.Equal(rule, standing.Rule?.Id);
        Assert.Equal(((decimal)rounded, (decimal)truncated), (standing.Rate!.Value.Percent, standing.Rate.Value.PercentTruncated));
        Assert.Equal(check, standing.Check);
        Assert.Equal(66.67m, standing.TimePercent);
        Assert.Equal(((decimal)ahead, GoalPace.Ahead, 0m), (standing.PointsAhead!.Value, standing.Pace, standing.Left!.Value));
        Assert.Equal(indicator == "10亿元以上项目", standing.TargetInferred);
    }

    [Fact]
    public void K2_has_no_target_and_is_shown_as_it_is()
    {
        var standing = Standing("制造业实际利用外资");

        Assert.Equal(("K2", null, null, null, GoalPace.Unknown), (standing.Rule?.Id, standing.Target, standing.Left, standing.Rate, standing.Pace));
        Assert.Equal("制造业实际利用外资：完成 6,396.42 万美元，没有完成率", standing.Sentence.Zh);
        Assert.Contains("目标未公布", standing.Notes.Select(n => n.Zh));
    }

    [Fact]
    public void K6_is_in_percentage_points_and_has_no_rate()
    {
        var standing = GoalStanding.Of(new Goal { Indicator = "高端楼宇入驻率", Target = 10, Actual = 20, Unit = "百分点", Period = "2020-01..2020-08", RateStated = 200 });

        Assert.Equal(("K6", null, null, null), (standing.Rule?.Id, standing.Rate, standing.Check, standing.Left));
        Assert.Equal("高端楼宇入驻率：完成 20 百分点，没有完成率", standing.Sentence.Zh);
    }

    [Fact]
    public void A_target_that_is_not_printed_is_implied_by_the_rate_and_marked()
    {
        var standing = GoalStanding.Of(new Goal { Indicator = "10亿元以上项目", Actual = 6, RateStated = 120, Period = "2020-01..2020-08" });

        Assert.Equal((5m, true, null), (standing.Target!.Value, standing.TargetInferred, standing.Check)); // golden: 6 at 120 %
        Assert.Contains("目标为推算，未见原文", standing.Notes.Select(n => n.Zh));
    }

    [Fact]
    public void What_is_behind_the_time_says_how_much_is_left()
    {
        var standing = GoalStanding.Of(new Goal { Indicator = "亿元以上产业项目", Target = 15, Actual = 6, Unit = "projects", Period = "2020-01..2020-08" });

        Assert.Equal((9m, GoalPace.Behind, -26.67m), (standing.Left!.Value, standing.Pace, standing.PointsAhead!.Value));
        Assert.Equal("亿元以上产业项目：6 / 15 个，40.00 %，还差 9 个，时间进度 66.67 %，落后 26.67 个百分点", standing.Sentence.Zh);
        Assert.Equal("projects of CNY 100 m or more: 6 of 15 projects, 40.00 %, 9 projects left; 66.67 % of the year has passed, 26.67 points behind", standing.Sentence.En);
    }

    [Fact]
    public void A_rate_that_was_cut_off_or_is_wrong_is_told()
    {
        Assert.Contains("公布 126.66 % 为截位，四舍五入是 126.67 %", Standing("亿元以上产业项目").Notes.Select(n => n.Zh));
        var wrong = GoalStanding.Of(new Goal { Indicator = "项目", Target = 15, Actual = 19, RateStated = 120, Period = "?" });
        Assert.Equal([RateCheck.Differs, null, null], new object?[] { wrong.Check, wrong.TimePercent, wrong.Rule });
        Assert.Equal(3, wrong.Notes.Count);
    }

    [Theory]
    [InlineData("1亿元以上项目", "K3")]
    [InlineData("10 亿元以上", "K4")]
    [InlineData("50亿元以上项目", null)]
    [InlineData("100亿元以上项目", null)]
    [InlineData("合同外资", null)]
    [InlineData("Foreign capital received", "K1")]
    [InlineData("Foreign capital received by manufacturing", "K2")]
    [InlineData("新增规上工业企业", null)]
    [InlineData("楼宇入驻率", "K6")]
    public void A_goal_finds_its_rule_by_its_name(string indicator, string? rule) => Assert.Equal(rule, GoalRules.Of(indicator, new DateOnly(2026, 1, 1))?.Id);

    [Fact]
    public void No_rule_is_in_force_before_the_table_begins() => Assert.Empty(GoalRules.InForce(new DateOnly(2019, 12, 31)));

    private GoalStanding Standing(string indicator) => GoalStanding.Of(shipped.All.Goals.Single(g => g.Indicator == indicator));
}
