using Matching.Evaluation;

namespace Matching.Tests.Evaluation;

public class PrecisionTest
{
    // Positives at ranks 3, 5, 8 and 11.
    [Theory]
    [InlineData(1, 0.0)]
    [InlineData(3, 1 / 3.0)]
    [InlineData(5, 2 / 5.0)]
    [InlineData(12, 4 / 12.0)]
    public void Is_the_share_of_positives_within_the_cut(int k, double expected) =>
        Assert.Equal(expected, new Precision(k).Evaluate(Rankings.Mixed));

    [Fact]
    public void A_short_list_is_not_rewarded_for_what_it_leaves_out() =>
        Assert.Equal(.1, new Precision(10).Evaluate(Rankings.Of(4)), 1e-12);

    [Fact]
    public void Has_no_value_without_a_positive() =>
        Assert.Equal(double.NaN, new Precision(5).Evaluate(Rankings.OnlyWeak));
}
