using Matching.Evaluation;

namespace Matching.Tests.Evaluation;

public class GiniTest
{
    // NumPy, by the other definition: mean of |x_i − x_j| over all pairs, divided by twice the mean.
    [Theory]
    [InlineData(.4, new double[] { 1, 2, 3, 4, 10 })]
    [InlineData(.4, new double[] { 10, 3, 1, 4, 2 })]
    [InlineData(.75, new double[] { 0, 0, 0, 5 })]
    [InlineData(0, new double[] { 2, 2, 2 })]
    public void Agrees_with_the_mean_difference(double expected, double[] values) => Assert.Equal(expected, Gini.Of(values), 1e-12);

    [Fact]
    public void Nothing_to_spread_has_no_value()
    {
        Assert.Equal(double.NaN, Gini.Of([]));
        Assert.Equal(double.NaN, Gini.Of([0, 0]));
    }

    [Fact]
    public void Refuses_what_is_no_amount() => Assert.Throws<ArgumentException>("values", () => Gini.Of([1, -1]));
}
