using Matching.Evaluation;

namespace Matching.Tests.Evaluation;

public class JudgedShareTest
{
    [Fact]
    public void Is_the_mean_share_of_judged_candidates_within_the_cut()
    {
        var estimate = new JudgedShare(2).Measure(Lists.Of(9, Lists.List("a:j b c:j"), Lists.List("a:j b:j"), Lists.List("a")), seed: 1);

        Assert.Equal(((.5 + 1 + 0) / 3, 3), (estimate.Value, estimate.N));
        Assert.NotNull(estimate.Low);
    }

    [Fact]
    public void A_list_without_candidates_is_left_out() =>
        Assert.Equal(new Estimate(1, null, null, 1), new JudgedShare(10).Measure(Lists.Of(9, Lists.List(""), Lists.List("a:j")), seed: 1));
}
