using Matching.Evaluation;

namespace Matching.Tests.Evaluation;

public class RecallTest
{
    [Theory]
    [InlineData(2, 0.0)]
    [InlineData(5, 0.5)]
    [InlineData(10, 0.75)]
    [InlineData(11, 1.0)]
    public void Is_the_share_of_positives_within_the_cut(int k, double expected) =>
        Assert.Equal(expected, new Recall(k).Evaluate(Rankings.Mixed));

    [Fact]
    public void A_positive_left_out_counts_as_missed() =>
        Assert.Equal(1.0 / 3, new Recall(20).Evaluate(new JudgedRanking("q", [2], unrankedGrades: [3, 4, 1])));

    [Fact]
    public void More_positives_than_the_cut_keep_it_below_one() =>
        Assert.Equal(.5, new Recall(2).Evaluate(Rankings.Of(4, 2, 3, 2)));

    [Fact]
    public void Has_no_value_without_a_positive() =>
        Assert.Equal(double.NaN, new Recall(20).Evaluate(Rankings.OnlyWeak));
}
