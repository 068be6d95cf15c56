using Matching.Evaluation;

namespace Matching.Tests.Evaluation;

public class RocAucTest
{
    [Fact]
    public void Agrees_with_scikit_learn()
    {
        foreach (var @case in Oracle.Cases("outcomes.json"))
            Assert.Equal(@case.Number("auc"), RocAuc.Of(@case.Numbers("probabilities"), @case.Booleans("outcomes")), 1e-12);
    }

    [Fact]
    public void Equal_scores_count_half() => Assert.Equal(.5, RocAuc.Of([3, 3, 3], [true, false, false]));

    [Fact]
    public void Has_no_value_without_both_outcomes()
    {
        Assert.Equal(double.NaN, RocAuc.Of([1, 2], [true, true]));
        Assert.Equal(double.NaN, RocAuc.Of([1, 2], [false, false]));
        Assert.Equal(double.NaN, RocAuc.Of([], []));
    }

    [Fact]
    public void Refuses_scores_that_are_none() =>
        Assert.Contains("Score 1", Assert.Throws<ArgumentException>(() => RocAuc.Of([1, double.NaN], [true, false])).Message, StringComparison.Ordinal);
}
