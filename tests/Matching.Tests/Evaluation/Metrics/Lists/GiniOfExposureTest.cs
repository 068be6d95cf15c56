using Matching.Evaluation;

namespace Matching.Tests.Evaluation;

public class GiniOfExposureTest
{
    [Fact]
    public void Is_even_when_everyone_is_first_once() =>
        Assert.Equal(0, new GiniOfExposure(1).Measure(Lists.Of(3, Lists.List("a b"), Lists.List("b"), Lists.List("c")), seed: 1).Value!.Value, 1e-12);

    [Fact]
    public void Those_never_shown_count() =>
        Assert.Equal(.9, new GiniOfExposure(1).Measure(Lists.Of(10, Lists.List("a"), Lists.List("a")), seed: 1).Value!.Value, 1e-12);

    [Fact]
    public void Lower_places_are_seen_less()
    {
        // First of one list and second of another: 1 + 1/log2(3) for both; third, in neither, counts nothing.
        var both = new GiniOfExposure(2).Measure(Lists.Of(2, Lists.List("a b"), Lists.List("b a")), seed: 1);
        var one = new GiniOfExposure(2).Measure(Lists.Of(2, Lists.List("a b"), Lists.List("a b")), seed: 1);

        Assert.Equal(0, both.Value!.Value, 1e-12);
        // Exposures 2 and 2/log2(3): (2·1 − 2 − 1)·low + (2·2 − 2 − 1)·high over n Σ.
        var low = 2 / Math.Log2(3);
        Assert.Equal((2 - low) / (2 * (2 + low)), one.Value!.Value, 1e-12);
    }

    [Fact]
    public void Nothing_shown_no_value() => Assert.Null(new GiniOfExposure(5).Measure(Lists.Of(4, Lists.List("")), seed: 1).Value);
}
