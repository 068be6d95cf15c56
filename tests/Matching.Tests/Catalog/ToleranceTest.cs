using CsCheck;
using Matching.Catalog;

namespace Matching.Tests.Catalog;

public class ToleranceTest
{
    [Fact]
    public void A_decimal_exactly_at_a_share_of_another_is_within_it() =>
        Gen.Select(Gen.Int[1, 100_000_000], Gen.OneOf(1.10m, 0.95m)).Sample((cents, share) =>
        {
            var stated = cents / 100m;
            var limit = (double)stated * (double)share;
            Assert.True(Tolerance.AtMost((double)(stated * share), limit));
            Assert.True(Tolerance.AtLeast((double)(stated * share), limit));
        });

    [Fact]
    public void A_millionth_beyond_is_beyond() =>
        Gen.Double[0.01, 1e9].Sample(limit =>
        {
            Assert.False(Tolerance.AtMost(limit * 1.000001, limit));
            Assert.False(Tolerance.AtLeast(limit * 0.999999, limit));
        });

    [Fact]
    public void Zero_and_less_are_compared_as_they_are()
    {
        Assert.True(Tolerance.AtMost(0, 0));
        Assert.False(Tolerance.AtMost(1e-12, 0));
        Assert.True(Tolerance.AtMost(-2, -1));
        Assert.False(Tolerance.AtLeast(-2, -1));
        Assert.False(Tolerance.AtMost(double.NaN, 1));
    }
}
