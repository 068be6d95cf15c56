using Matching.Evaluation;

namespace Matching.Tests.Evaluation;

public class MeanAveragePrecisionTest
{
    [Fact]
    public void Agrees_with_scikit_learn_when_the_cut_holds_all()
    {
        // scikit-learn 1.2.1: average_precision_score(grade >= 2, [0, -1, -2, …]).
        Assert.Equal(0.9166666666666666, new MeanAveragePrecision(10).Evaluate(Rankings.AllJudged), 1e-12);
        Assert.Equal(0.36799242424242423, new MeanAveragePrecision(20).Evaluate(Rankings.Mixed), 1e-12);
    }

    [Fact]
    public void Counts_only_positives_within_the_cut() =>
        // Positives at ranks 3, 5, 8 and, beyond the cut, 11.
        Assert.Equal((1 / 3.0 + 2 / 5.0 + 3 / 8.0) / 4, new MeanAveragePrecision(10).Evaluate(Rankings.Mixed), 1e-12);

    [Fact]
    public void More_positives_than_the_cut_do_not_lower_a_perfect_list() =>
        Assert.Equal(1.0, new MeanAveragePrecision(2).Evaluate(Rankings.Of(4, 2, 3, 2)));

    [Fact]
    public void Has_no_value_without_a_positive() =>
        Assert.Equal(double.NaN, new MeanAveragePrecision(10).Evaluate(Rankings.OnlyWeak));
}
