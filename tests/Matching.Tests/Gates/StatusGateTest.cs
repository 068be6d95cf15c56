using Matching.Domain;
using Matching.Gates;

namespace Matching.Tests.Gates;

public class StatusGateTest
{
    private static readonly StatusGate Gate = new();

    [Theory]
    [InlineData(SpaceStatus.Promotable, GateOutcome.Pass, "可招商")]
    [InlineData(SpaceStatus.Planned, GateOutcome.Fail, "尚在规划")]
    [InlineData(SpaceStatus.Announced, GateOutcome.Fail, "已公告出让")]
    [InlineData(SpaceStatus.Sold, GateOutcome.Fail, "已出让")]
    [InlineData(SpaceStatus.Withdrawn, GateOutcome.Fail, "已撤回")]
    [InlineData(null, GateOutcome.Unknown, "目前可以推介吗")]
    public void Only_what_may_be_offered_passes(SpaceStatus? status, GateOutcome outcome, string zh)
    {
        var result = Gate.Explain(TestWorld.Pair(TestWorld.APlot() with { Status = status }));

        Assert.Equal(outcome, result.Outcome);
        Assert.Contains(zh, result.Message.Zh, StringComparison.Ordinal);
        Assert.DoesNotContain(result.Message.Zh, char.IsAsciiLetter);
        Assert.Equal(outcome, Gate.Explain(TestWorld.Pair(TestWorld.ABuilding() with { Status = status }, [])).Outcome);
    }

    [Theory]
    [InlineData("c1", GateOutcome.Pass, "已为该企业锁定")]
    [InlineData("c2", GateOutcome.Fail, "已为其他企业锁定")]
    [InlineData(null, GateOutcome.Fail, "未登记锁定企业")]
    public void A_held_plot_is_for_its_holder_alone(string? holder, GateOutcome outcome, string zh)
    {
        var result = Gate.Explain(TestWorld.Pair(TestWorld.APlot() with { Status = SpaceStatus.Reserved, ReservedFor = holder }));

        Assert.Equal(outcome, result.Outcome);
        Assert.Contains(zh, result.Message.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, GateOutcome.Pass)]
    [InlineData(0, GateOutcome.Fail)]
    [InlineData(1, GateOutcome.Fail)]
    public void A_hold_holds_until_its_last_day_is_over(int days, GateOutcome outcome)
    {
        var until = TestWorld.Today.AddDays(days);
        var result = Gate.Explain(TestWorld.Pair(TestWorld.APlot() with { Status = SpaceStatus.Reserved, ReservedFor = "c2", HoldUntil = until }));

        Assert.Equal(outcome, result.Outcome);
        if (outcome == GateOutcome.Pass) Assert.Contains($"{until:yyyy-MM-dd}", result.Message.Zh);
    }

    [Fact]
    public void A_held_building_fails_and_a_let_one_is_not_said_to_be_granted()
    {
        var building = TestWorld.ABuilding();

        Assert.Equal(GateOutcome.Fail, Gate.Explain(TestWorld.Pair(building with { Status = SpaceStatus.Reserved }, [])).Outcome);
        Assert.Equal("已租售", Gate.Explain(TestWorld.Pair(building with { Status = SpaceStatus.Sold }, [])).Message.Zh);
    }

    [Fact]
    public void A_center_has_no_status() => Assert.All(new TestWorld().Build().Offerings, center => Assert.False(Gate.AppliesTo(center)));
}
