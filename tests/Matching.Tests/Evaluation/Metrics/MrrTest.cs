using Matching.Evaluation;

namespace Matching.Tests.Evaluation;

public class MrrTest
{
    [Fact]
    public void Is_one_over_the_rank_of_the_first_positive()
    {
        Assert.Equal(1.0, new Mrr().Evaluate(Rankings.AllJudged));
        Assert.Equal(1.0 / 3, new Mrr().Evaluate(Rankings.Mixed));
    }

    [Fact]
    public void Grade_one_is_no_positive() =>
        Assert.Equal(0.5, new Mrr().Evaluate(Rankings.Of(1, 2)));

    [Fact]
    public void Is_zero_when_every_positive_is_left_out() =>
        Assert.Equal(0.0, new Mrr().Evaluate(new JudgedRanking("q", [null, 1], unrankedGrades: [3])));

    [Fact]
    public void Has_no_value_without_a_positive()
    {
        Assert.Equal(double.NaN, new Mrr().Evaluate(Rankings.OnlyWeak));
        Assert.Equal(double.NaN, new Mrr().Evaluate(Rankings.Empty));
    }
}
