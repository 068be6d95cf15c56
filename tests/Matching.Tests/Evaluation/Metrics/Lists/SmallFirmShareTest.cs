using Matching.Evaluation;

namespace Matching.Tests.Evaluation;

public class SmallFirmShareTest
{
    [Fact]
    public void Looks_at_feasible_firms_within_the_cut() =>
        Assert.Equal((1 / 3.0 + 0) / 2, new SmallFirmShare(4).Measure(Lists.Of(9, Lists.List("a:s b c:sx d e:s"), Lists.List("b")), seed: 1).Value!.Value, 1e-12);

    [Fact]
    public void Stands_beside_the_share_of_the_feasible() =>
        Assert.Equal((.25 + .5) / 2, new SmallFirmShareOfFeasible().Measure(Lists.Of(9, Lists.List("a", 8, 2), Lists.List("a", 2, 1), Lists.List("", 0, 0)), seed: 1).Value);

    [Fact]
    public void Spaces_are_no_firms()
    {
        var spaces = Lists.Of(1, new ShownList("q", [new ShownCandidate("plot:a", false, true, null)], 1, null));

        Assert.Equal(0, new SmallFirmShare(5).Measure(spaces, seed: 1).N);
        Assert.Equal(0, new SmallFirmShareOfFeasible().Measure(spaces, seed: 1).N);
    }
}
