using Matching.Domain;
using Matching.Gates;

namespace Matching.Tests.Gates;

public class SupplyGateTest
{
    private static readonly SupplyGate Gate = new();
    private static readonly Requirement Need = TestWorld.ALease with { DualFeed = true, FreightLift = true, Fiber = false };

    [Theory]
    [InlineData(true, true, GateOutcome.Pass, 2)]
    [InlineData(true, false, GateOutcome.Fail, 1)]
    [InlineData(null, false, GateOutcome.Fail, 0)]
    [InlineData(true, null, GateOutcome.Unknown, 1)]
    [InlineData(null, null, GateOutcome.Unknown, 0)]
    public void All_that_is_needed_must_be_there(bool? dualFeed, bool? lift, GateOutcome outcome, int found) =>
        GateAssert.Says(Of(TestWorld.ABuilding() with { DualFeed = dualFeed, FreightLift = lift }, [TestWorld.AUnit()]), outcome, found, 2, "count", $"{found}", "2");

    [Fact]
    public void What_is_lacking_is_named()
    {
        var result = Of(TestWorld.ABuilding() with { DualFeed = true, FreightLift = false }, [TestWorld.AUnit()]);

        Assert.Contains("没有货梯", result.Message.Zh);
        Assert.DoesNotContain("dual feed", result.Message.En);
    }

    [Fact]
    public void A_unit_speaks_for_itself_and_one_unit_must_have_all()
    {
        var need = TestWorld.ALease with { AreaMin = null, LoadingDocks = true, FreightLift = true };
        BuildingUnit[] units = [TestWorld.AUnit(id: "u1") with { LoadingDocks = true, FreightLift = false }, TestWorld.AUnit(id: "u2") with { LoadingDocks = false, FreightLift = true }];
        var building = TestWorld.ABuilding() with { LoadingDocks = false, FreightLift = false };

        GateAssert.Says(Gate.Explain(TestWorld.Pair(building, units, need)), GateOutcome.Fail, 1, 2);
        Assert.Equal(GateOutcome.Pass, Gate.Check(TestWorld.Pair(building, [units[0] with { FreightLift = true }, units[0] with { Id = "u3", FreightLift = true }], need)).Outcome);
    }

    [Theory]
    [InlineData(Activity.DataCentre, "双路供电")]
    [InlineData(Activity.Warehouse, "装卸平台")]
    [InlineData(Activity.Studio, "货梯")]
    public void What_an_activity_usually_needs_and_is_lacking_is_a_question(Activity activity, string zh)
    {
        var lacking = TestWorld.ABuilding() with { DualFeed = false, Fiber = true, LoadingDocks = false, FreightLift = false };
        var silent = TestWorld.ALease with { Activities = [activity] };

        GateAssert.Asks(Gate.Explain(TestWorld.Pair(lacking, [], silent)), zh);
        Assert.False(Gate.Concerns(TestWorld.Pair(lacking, [], silent with { DualFeed = false, LoadingDocks = false, FreightLift = false })));
        Assert.False(Gate.Concerns(TestWorld.Pair(TestWorld.ABuilding(), [], silent)));
    }

    private static GateResult Of(Building building, BuildingUnit[] units) => Gate.Explain(TestWorld.Pair(building, units, Need));
}
