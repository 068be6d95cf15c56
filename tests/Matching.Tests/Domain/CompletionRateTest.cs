using Matching.Domain;

namespace Matching.Tests.Domain;

public class CompletionRateTest
{
    [Fact]
    public void Row04_Foreign_capital_is_at_148_53_percent_and_was_rounded()
    {
        var rate = CompletionRate.Of(66_836.9m, 45_000);
        Assert.Equal(148.53m, rate.Percent);
        Assert.Equal(RateCheck.Rounded, rate.Check(148.53m));
    }

    [Fact]
    public void Row05_19_of_15_is_126_67_and_the_stated_126_66_was_cut_off()
    {
        var rate = CompletionRate.Of(19, 15);
        Assert.Equal(126.67m, rate.Percent);
        Assert.Equal(126.66m, rate.PercentTruncated);
        Assert.Equal(RateCheck.Truncated, rate.Check(126.66m));
    }

    [Fact]
    public void Row06_114_of_110_is_103_64() => Assert.Equal(RateCheck.Rounded, CompletionRate.Of(114, 110).Check(103.64m));

    [Fact]
    public void Row07_Six_projects_at_120_percent_imply_a_target_of_five()
    {
        Assert.Equal(5m, CompletionRate.ImpliedTarget(6, 120));
        Assert.Equal(RateCheck.Exact, CompletionRate.Of(6, 5).Check(120));
    }

    [Fact]
    public void Row08_213_of_382_is_55_76() => Assert.Equal(55.76m, CompletionRate.Of(213, 382).Percent);

    [Fact]
    public void Row09_Manufacturing_is_9_57_percent_of_foreign_capital() => Assert.Equal(9.57m, CompletionRate.Of(6_396.42m, 66_836.9m).Percent);

    [Theory]
    [InlineData(126.67, RateCheck.Rounded)]
    [InlineData(126.675, RateCheck.Tolerated)]
    [InlineData(126.68, RateCheck.Differs)]
    [InlineData(126.65, RateCheck.Differs)]
    [InlineData(1.2667, RateCheck.Differs)]
    public void Anything_further_than_a_hundredth_of_a_point_differs(double stated, RateCheck expected) =>
        Assert.Equal(expected, CompletionRate.Of(19, 15).Check((decimal)stated));

    [Fact]
    public void Half_a_hundredth_is_rounded_away_from_zero()
    {
        Assert.Equal(0.13m, CompletionRate.Of(125, 100_000).Percent);
        Assert.Equal(-0.13m, CompletionRate.Of(-125, 100_000).Percent);
        Assert.Equal(-0.12m, CompletionRate.Of(-125, 100_000).PercentTruncated);
    }

    [Fact]
    public void A_goal_without_target_or_actual_has_no_rate()
    {
        var goal = new Goal { Indicator = "制造业实际利用外资", Period = "2020-01..2020-08", Actual = 6_396.42m };
        Assert.Null(CompletionRate.Of(goal));
        Assert.Null(CompletionRate.Of(goal with { Target = 0 }));
        Assert.Null(CompletionRate.Of(goal with { Target = 1, Actual = null }));
        Assert.Equal(200m, CompletionRate.Of(goal with { Target = 3_198.21m })!.Value.Percent);
    }

    [Fact]
    public void A_target_of_zero_is_the_callers_mistake() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CompletionRate.Of(1, 0));
}
