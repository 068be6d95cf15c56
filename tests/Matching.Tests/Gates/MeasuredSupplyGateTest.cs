using Matching.Domain;
using Matching.Gates;

namespace Matching.Tests.Gates;

/// <summary>H05, H06 and H07: clear height, floor load and electric capacity.</summary>
public class MeasuredSupplyGateTest
{
    private static readonly Requirement Need = TestWorld.ALease with { ClearHeightM = 3, FloorLoad = FloorLoad.FromKilonewtons(4), PowerKva = 800 };

    [Theory]
    [InlineData("H05", 3.0, GateOutcome.Pass)]
    [InlineData("H05", 2.9, GateOutcome.Pass)]
    [InlineData("H05", 2.89, GateOutcome.Fail)]
    [InlineData("H06", 4.0, GateOutcome.Pass)]
    [InlineData("H06", 3.8, GateOutcome.Pass)]
    [InlineData("H06", 3.79, GateOutcome.Fail)]
    [InlineData("H07", 800, GateOutcome.Pass)]
    [InlineData("H07", 799.99, GateOutcome.Fail)]
    public void Tolerances_are_a_tenth_of_a_meter_five_percent_and_none(string gate, double have, GateOutcome outcome)
    {
        var (limit, unit) = gate switch { "H05" => (3.0, "m"), "H06" => (4.0, "kN/m²"), _ => (800.0, "kVA") };

        GateAssert.Says(Of(gate, With(have), [TestWorld.AUnit()]), outcome, have, limit, unit, $"{have:0.##}", $"{limit:0.##}");
    }

    [Fact]
    public void What_passes_by_the_tolerance_says_so_and_a_load_wants_an_engineer()
    {
        Assert.Contains("within the tolerance", Of("H05", With(2.95), [TestWorld.AUnit()]).Message.En);
        Assert.Contains("结构工程师", Of("H06", With(3.9), [TestWorld.AUnit()]).Message.Zh);
    }

    [Theory]
    [InlineData("H05")]
    [InlineData("H06")]
    [InlineData("H07")]
    public void A_demand_without_a_record_is_a_question(string gate) => GateAssert.Asks(Of(gate, TestWorld.ABuilding(), [TestWorld.AUnit()]), "未登记", limit: gate switch { "H05" => 3, "H06" => 4, _ => 800 });

    [Fact]
    public void Only_units_that_may_suit_in_size_speak_for_the_building()
    {
        BuildingUnit[] units = [TestWorld.AUnit(1_000, "u1") with { ClearHeightM = 2.6m }, TestWorld.AUnit(100, "u2") with { ClearHeightM = 6 }];

        GateAssert.Says(Of("H05", TestWorld.ABuilding(), units), GateOutcome.Fail, 2.6, 3);
        Assert.Equal(GateOutcome.Pass, Of("H05", TestWorld.ABuilding(), [units[0] with { ClearHeightM = 3.2m }, units[1]]).Outcome);
        Assert.Equal(GateOutcome.Unknown, Of("H05", TestWorld.ABuilding(), [units[0] with { ClearHeightM = null }, units[1]]).Outcome);
    }

    [Theory]
    [InlineData("1", GateOutcome.Pass)]
    [InlineData("1-2F", GateOutcome.Pass)]
    [InlineData("3-5", GateOutcome.Fail)]
    [InlineData("B1", GateOutcome.Fail)]
    [InlineData(null, GateOutcome.Unknown)]
    public void The_load_of_the_ground_floor_counts_only_for_a_block_on_it(string? floors, GateOutcome outcome)
    {
        var building = TestWorld.ABuilding() with { FloorLoad = FloorLoad.FromKilonewtons(2.5m), GroundFloorLoad = FloorLoad.FromKilonewtons(10) };

        Assert.Equal(outcome, Of("H06", building, [TestWorld.AUnit() with { Floors = floors }]).Outcome);
    }

    [Fact]
    public void Without_a_unit_on_the_ground_floor_on_offer_its_load_says_nothing() =>
        Assert.Equal(
            GateOutcome.Fail,
            Of("H06", TestWorld.ABuilding() with { FloorLoad = FloorLoad.FromKilonewtons(2.5m), GroundFloorLoad = FloorLoad.FromKilonewtons(10) }, []).Outcome);

    [Theory]
    [InlineData("H05", 2.6)]
    [InlineData("H06", 2.5)]
    [InlineData("H07", 200)]
    public void What_an_activity_usually_needs_asks_where_the_record_falls_short_and_never_fails(string gate, double have)
    {
        var silent = TestWorld.ALease with { Activities = [Activity.LabTest] };
        var pair = TestWorld.Pair(With(have), [TestWorld.AUnit()], silent);

        GateAssert.Asks(Find(gate).Explain(pair), "通常需要", have, gate switch { "H05" => 3, "H06" => 5, _ => 300 });
        Assert.True(Find(gate).Concerns(pair));
        Assert.False(Find(gate).Concerns(TestWorld.Pair(With(9_000), [TestWorld.AUnit()], silent)));
        Assert.False(Find(gate).Concerns(TestWorld.Pair(TestWorld.ABuilding(), [TestWorld.AUnit()], silent)));
    }

    [Fact]
    public void What_was_only_inferred_from_the_industry_asks_nothing() =>
        Assert.False(Find("H05").Concerns(TestWorld.Pair(With(1), [TestWorld.AUnit()], new Requirement())));

    private static Gate Find(string id) => GateSet.All.Single(gate => gate.Id == id);

    private static Building With(double have) =>
        TestWorld.ABuilding() with { ClearHeightM = (decimal)have, FloorLoad = FloorLoad.FromKilonewtons((decimal)have), PowerKva = (decimal)have };

    private static GateResult Of(string gate, Building building, BuildingUnit[] units) => Find(gate).Explain(TestWorld.Pair(building, units, Need));
}
