using Matching.Evaluation;

namespace Matching.Tests.Evaluation;

public class PrecisionRecallAucTest
{
    [Fact]
    public void Agrees_with_scikit_learn()
    {
        foreach (var @case in Oracle.Cases("outcomes.json"))
            Assert.Equal(@case.Number("pr-auc"), PrecisionRecallAuc.Of(@case.Numbers("probabilities"), @case.Booleans("outcomes")), 1e-12);
    }

    [Fact]
    public void A_constant_score_earns_the_share_of_positives() => Assert.Equal(.25, PrecisionRecallAuc.Of([3, 3, 3, 3], [true, false, false, false]));

    [Fact]
    public void Has_no_value_without_a_positive()
    {
        Assert.Equal(double.NaN, PrecisionRecallAuc.Of([1, 2], [false, false]));
        Assert.Equal(1, PrecisionRecallAuc.Of([1, 2], [true, true]));
    }

    [Fact]
    public void Refuses_scores_that_are_none() =>
        Assert.Contains("Score 1", Assert.Throws<ArgumentException>(() => PrecisionRecallAuc.Of([1, double.NaN], [true, false])).Message, StringComparison.Ordinal);
}
