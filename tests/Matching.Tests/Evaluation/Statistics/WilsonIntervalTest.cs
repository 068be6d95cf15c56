using Matching.Evaluation;

namespace Matching.Tests.Evaluation;

/// <summary>ReliabilityBinsTest compares it with SciPy on many counts.</summary>
public class WilsonIntervalTest
{
    [Theory]
    [InlineData(0, 10, 0, .2775)]
    [InlineData(10, 10, .7225, 1)]
    [InlineData(5, 10, .2366, .7634)]
    public void Agrees_with_scipy(int yes, int n, double low, double high)
    {
        // SciPy 1.10.1: binomtest(yes, n).proportion_ci(method="wilson").
        var interval = WilsonInterval.Of(yes, n);

        Assert.Equal(low, interval.Low, .0001);
        Assert.Equal(high, interval.High, .0001);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-1, 5)]
    [InlineData(6, 5)]
    public void Refuses_counts_that_are_none(int yes, int n) => Assert.Throws<ArgumentOutOfRangeException>(() => WilsonInterval.Of(yes, n));
}
