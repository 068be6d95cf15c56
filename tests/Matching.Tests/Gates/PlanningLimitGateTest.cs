using Matching.Domain;
using Matching.Gates;

namespace Matching.Tests.Gates;

public class PlanningLimitGateTest
{
    private static readonly PlanningLimitGate Gate = new();
    private static readonly Plot Low = TestWorld.APlot() with { HeightLimitM = 24 };

    [Theory]
    [InlineData(24, GateOutcome.Pass)]
    [InlineData(24.1, GateOutcome.Fail)]
    public void The_height_limit_admits_no_tolerance(decimal height, GateOutcome outcome) =>
        GateAssert.Says(Of(Low, height), outcome, (double)height, 24, "m", $"{height}", "24");

    [Fact]
    public void Land_within_the_red_line_fails_whatever_is_built()
    {
        GateAssert.Says(Of(Low with { RedLine = true }, 10), GateOutcome.Fail);
        GateAssert.Says(Of(Low with { RedLine = true }, null), GateOutcome.Fail);
        Assert.Equal(GateOutcome.Pass, Of(Low with { RedLine = false }, 10).Outcome);
    }

    [Fact]
    public void Heritage_is_a_question_unless_the_height_refuses_it_already()
    {
        GateAssert.Asks(Of(Low with { Heritage = true }, 10), "征求文物部门意见", 10, 24);
        Assert.Equal(GateOutcome.Fail, Of(Low with { Heritage = true }, 30).Outcome);
    }

    [Fact]
    public void A_height_without_a_recorded_limit_is_a_question() => GateAssert.Asks(Of(TestWorld.APlot(), 30), "限高未登记", measured: 30, words: "30");

    [Fact]
    public void A_project_that_states_no_height_is_not_asked_for_it() => Assert.False(Gate.Concerns(TestWorld.Pair(Low)));

    private static GateResult Of(Plot plot, decimal? height) => Gate.Explain(TestWorld.Pair(plot, TestWorld.ALandProject with { BuildingHeightM = height }));
}
