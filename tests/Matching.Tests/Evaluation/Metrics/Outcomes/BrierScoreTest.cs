using Matching.Evaluation;

namespace Matching.Tests.Evaluation;

public class BrierScoreTest
{
    [Fact]
    public void Agrees_with_scikit_learn()
    {
        foreach (var @case in Oracle.Cases("outcomes.json"))
            Assert.Equal(@case.Number("brier"), BrierScore.Of(@case.Numbers("probabilities"), @case.Booleans("outcomes")), 1e-12);
    }

    [Fact]
    public void Certainty_that_comes_true_scores_nothing_and_its_opposite_one()
    {
        Assert.Equal(0, BrierScore.Of([1, 0], [true, false]));
        Assert.Equal(1, BrierScore.Of([1, 0], [false, true]));
    }

    [Fact]
    public void Has_no_value_of_nothing() => Assert.Equal(double.NaN, BrierScore.Of([], []));

    [Theory]
    [InlineData(-.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void Refuses_what_is_no_probability(double value) =>
        Assert.Throws<ArgumentException>(() => BrierScore.Of([.5, value], [true, false]));
}
