using Matching.Evaluation;

namespace Matching.Tests.Evaluation;

public class HitRateTest
{
    [Theory]
    [InlineData(1, 0.0)]
    [InlineData(2, 0.0)]
    [InlineData(3, 1.0)]
    [InlineData(100, 1.0)]
    public void Asks_whether_a_positive_is_within_the_cut(int k, double expected) =>
        Assert.Equal(expected, new HitRate(k).Evaluate(Rankings.Mixed));

    [Fact]
    public void Is_zero_when_every_positive_is_left_out() =>
        Assert.Equal(0.0, new HitRate(5).Evaluate(new JudgedRanking("q", [], unrankedGrades: [2])));

    [Fact]
    public void Has_no_value_without_a_positive() =>
        Assert.Equal(double.NaN, new HitRate(5).Evaluate(Rankings.OnlyWeak));
}
