using Matching.Evaluation;

namespace Matching.Tests.Evaluation;

public class GateViolationsTest
{
    [Fact]
    public void Infeasible_candidates_below_every_feasible_one_fill_up_the_list() =>
        Assert.Equal(new Estimate(0, null, null, 1), new GateViolations(5).Measure(Lists.Of(9, Lists.List("a b c:x d:x", feasible: 2)), seed: 1));

    [Fact]
    public void Each_one_above_a_feasible_one_is_a_violation() =>
        Assert.Equal(
            new Estimate(3, null, null, 2),
            new GateViolations(3).Measure(Lists.Of(9, Lists.List("a:x b c:x d", feasible: 2), Lists.List("a b:x", feasible: 7)), seed: 1));

    [Fact]
    public void Beyond_the_cut_nobody_looks() =>
        Assert.Equal(0, new GateViolations(1).Measure(Lists.Of(9, Lists.List("a b:x c", feasible: 2)), seed: 1).Value);
}
