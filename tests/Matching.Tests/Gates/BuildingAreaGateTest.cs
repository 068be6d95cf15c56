using Matching.Domain;
using Matching.Gates;

namespace Matching.Tests.Gates;

public class BuildingAreaGateTest
{
    private static readonly BuildingAreaGate Gate = new();
    private static readonly Building Building = TestWorld.ABuilding();

    [Theory]
    [InlineData(1_000, 1_000, GateOutcome.Pass)]
    [InlineData(1_000, 950, GateOutcome.Pass)]
    [InlineData(1_000, 949.99, GateOutcome.Fail)]
    [InlineData(247, 234.65, GateOutcome.Pass)]
    [InlineData(2.47, 2.3465, GateOutcome.Pass)]
    public void A_unit_may_be_five_percent_too_small(decimal need, decimal unit, GateOutcome outcome) =>
        GateAssert.Says(Needing(need, null, TestWorld.AUnit(unit)), outcome, (double)unit, (double)need, "m²", $"{unit:0}", $"{need:0}");

    [Theory]
    [InlineData(1_500, 1_460, true)]
    [InlineData(1_460, 1_460, false)]
    [InlineData(2_000, 1_460, false)]
    public void A_unit_that_passes_though_it_is_too_small_says_so(decimal need, decimal unit, bool said)
    {
        var message = Needing(need, null, TestWorld.AUnit(unit)).Message;
        Assert.Equal((said, said), (message.Zh.EndsWith("（容差 5 %）", StringComparison.Ordinal), message.En.EndsWith(" (within 5 %)", StringComparison.Ordinal)));
    }

    [Fact]
    public void Small_rooms_do_not_add_up() =>
        GateAssert.Says(
            Needing(1_000, null, TestWorld.AUnit(500, "u1"), TestWorld.AUnit(600, "u2")), GateOutcome.Fail, 600, 1_000, "m²", "600", "1000");

    [Fact]
    public void Units_that_may_be_let_together_add_up_and_are_named() =>
        GateAssert.Says(
            Needing(1_000, null, TestWorld.AUnit(500, "u1") with { CombinableWith = ["u3"] }, TestWorld.AUnit(700, "u2"), TestWorld.AUnit(600, "u3")),
            GateOutcome.Pass, 1_100, 1_000, "m²", "u1", "u3", "1100");

    [Fact]
    public void A_single_unit_goes_first_and_then_the_smallest_combination()
    {
        BuildingUnit[] parts = [TestWorld.AUnit(900, "a") with { CombinableWith = ["b", "c"] }, TestWorld.AUnit(300, "b"), TestWorld.AUnit(200, "c")];

        GateAssert.Says(Needing(1_000, null, [.. parts, TestWorld.AUnit(5_000, "z")]), GateOutcome.Pass, 5_000, 1_000);
        GateAssert.Says(Needing(1_000, null, parts), GateOutcome.Pass, 1_100, 1_000, "m²", "a", "c");
        GateAssert.Says(Needing(1_300, null, parts), GateOutcome.Pass, 1_400, 1_300, "m²", "a", "b", "c");
        GateAssert.Says(Needing(2_000, null, parts), GateOutcome.Fail, 1_400, 2_000, "m²", "a", "b", "c");
    }

    [Fact]
    public void Units_on_consecutive_floors_of_which_nothing_was_said_are_a_question()
    {
        BuildingUnit[] floors = [TestWorld.AUnit(500, "u1") with { Floors = "3-5" }, TestWorld.AUnit(600, "u2") with { Floors = "6" }];

        GateAssert.Asks(Needing(1_000, null, floors), "可否合并", 1_100, 1_000, "m²", "u1", "u2", "1100");
        GateAssert.Says(Needing(1_200, null, floors), GateOutcome.Fail, 600, 1_200);
        GateAssert.Says(Needing(900, 990, floors), GateOutcome.Fail, 600, 900);
        GateAssert.Says(Needing(1_000, null, floors[0], floors[1] with { Floors = "7" }), GateOutcome.Fail, 600, 1_000);
        GateAssert.Says(Needing(1_000, null, floors[0], floors[1] with { Status = SpaceStatus.Sold }), GateOutcome.Fail, 500, 1_000);
    }

    [Theory]
    [InlineData(1_210, 1_210, 1_100, GateOutcome.Pass)]
    [InlineData(1_210.01, 1_210.01, 1_100, GateOutcome.Fail)]
    [InlineData(5_000, 1_210, 1_100, GateOutcome.Pass)]
    [InlineData(5_000, 1_210.01, 1_100, GateOutcome.Fail)]
    public void What_is_let_may_be_ten_percent_too_large(decimal gfa, decimal part, decimal most, GateOutcome outcome) =>
        Assert.Equal(outcome, Needing(1_000, most, TestWorld.AUnit(gfa) with { DivisibleMin = Area.FromSquareMeters(part) }).Outcome);

    [Fact]
    public void Too_large_names_the_smallest_part_of_the_units_that_are_large_enough() =>
        GateAssert.Says(
            Needing(1_000, 1_200, TestWorld.AUnit(300, "u1"), TestWorld.AUnit(5_000, "u2")), GateOutcome.Fail, 5_000, 1_200, "m²", "5000", "1200");

    [Fact]
    public void A_large_unit_of_which_nobody_knows_whether_it_may_be_parted_is_a_question() =>
        GateAssert.Asks(Needing(1_000, 1_200, TestWorld.AUnit(5_000) with { DivisibleMin = null }), "可否分割", 5_000, 1_200, "m²", "5000", "1200");

    [Fact]
    public void An_unstated_need_is_a_question_that_says_what_there_is()
    {
        GateAssert.Asks(Gate.Explain(TestWorld.Pair(Building, [TestWorld.AUnit()], new Requirement())), "需要多少建筑面积", 1_000, null, "m²", "1000");
        GateAssert.Asks(Gate.Explain(TestWorld.Pair(Building, [], new Requirement())), "需要多少建筑面积");
    }

    [Fact]
    public void A_building_without_units_is_a_question() =>
        GateAssert.Asks(Needing(1_000, null), "1000 m² 的连续空间", null, 1_000, "m²", "1000");

    [Fact]
    public void A_unit_of_unknown_size_beside_one_that_is_too_small_is_a_question() =>
        GateAssert.Asks(
            Needing(1_000, null, TestWorld.AUnit(500, "u1"), TestWorld.AUnit(0, "u2") with { Gfa = null }), "未登记齐全", null, 1_000, "m²", "1000");

    [Theory]
    [InlineData(949.99, GateOutcome.Fail)]
    [InlineData(950, GateOutcome.Unknown)]
    public void All_vacant_area_together_bounds_units_that_nobody_listed(decimal vacant, GateOutcome outcome)
    {
        var building = Building with { VacantGfa = Area.FromSquareMeters(vacant) };
        var result = Gate.Explain(TestWorld.Pair(building, []));

        Assert.Equal(outcome, result.Outcome);
        if (outcome == GateOutcome.Fail) GateAssert.Says(result, outcome, (double)vacant, 1_000, "m²", "950", "1000");
    }

    [Fact]
    public void A_unit_that_may_not_be_offered_does_not_count()
    {
        var sold = TestWorld.AUnit() with { Status = SpaceStatus.Sold };

        Assert.Equal(GateOutcome.Fail, Needing(1_000, null, sold).Outcome);
        Assert.Contains("没有可招商的单元", Needing(1_000, null, sold).Message.Zh, StringComparison.Ordinal);
        GateAssert.Says(Needing(1_000, null, sold, TestWorld.AUnit(600, "u2")), GateOutcome.Fail, 600, 1_000);
    }

    [Fact]
    public void A_building_of_which_nothing_may_be_offered_fails_whatever_is_needed() =>
        Assert.Equal(GateOutcome.Fail, Gate.Explain(TestWorld.Pair(Building, [TestWorld.AUnit() with { Status = SpaceStatus.Sold }], new Requirement())).Outcome);

    [Fact]
    public void An_estimate_passes_as_an_estimate_and_never_fails()
    {
        // A chip designer's first inferred activity is an office, 15 m² a head.
        GateAssert.Says(Staffed(60, TestWorld.AUnit()), GateOutcome.Pass, 1_000, 900, "m²", "1000", "900");
        Assert.Contains("估算", Staffed(60, TestWorld.AUnit()).Message.Zh, StringComparison.Ordinal);
        GateAssert.Asks(Staffed(600, TestWorld.AUnit()), "实际需要多少", 1_000, 9_000, "m²", "1000", "9000");
        Assert.Equal(GateOutcome.Unknown, Gate.Explain(TestWorld.Pair(Building with { VacantGfa = Area.FromSquareMeters(10) }, [], new Requirement { Staff = 600 })).Outcome);
    }

    [Fact]
    public void Only_buildings_have_units() => Assert.False(Gate.AppliesTo(TestWorld.Pair(TestWorld.APlot()).Offering));

    private static GateResult Needing(decimal min, decimal? max, params BuildingUnit[] units) => Gate.Explain(TestWorld.Pair(
        Building, units, TestWorld.ALease with { AreaMin = Area.FromSquareMeters(min), AreaMax = max is { } most ? Area.FromSquareMeters(most) : null }));

    private static GateResult Staffed(int staff, params BuildingUnit[] units) => Gate.Explain(TestWorld.Pair(Building, units, new Requirement { Staff = staff }));
}
