using CsCheck;
using Matching.Catalog;
using Matching.Domain;
using Matching.Tests.Gates;

namespace Matching.Tests.Catalog;

public class UnitCombinationsTest
{
    [Fact]
    public void Exactly_the_choices_that_hang_together_are_found_smallest_first() => PatchyWorld.Districts.Sample(
        world =>
        {
            foreach (var offering in CatalogSnapshot.Build(world, 1).Offerings.Where(o => o.Building is not null))
            {
                var figures = offering.BuildingFigures!;
                AssertSame(PlainBlocks.Stated(offering), [.. figures.Offered.Where(u => u.Rows.Length > 1)]);
                AssertSame(PlainBlocks.Open(offering), figures.Open);
            }
        },
        iter: 60);

    [Fact]
    public void A_combination_has_the_sum_the_mean_rent_by_area_and_the_latest_day()
    {
        var both = Stated(
            Unit("a", 600, "b") with { Rent = Rent.FromDay(3), AvailableFrom = TestWorld.Today.AddDays(50) },
            Unit("b", 400) with { Rent = Rent.FromDay(5), FitOut = FitOut.Shell });

        Assert.Equal((1_000, 3.8), (both.GfaM2, Math.Round(both.RentDay, 9)));
        Assert.Equal(TestWorld.Today.AddDays(90).DayNumber, both.Ready.Earliest(TestWorld.Today.DayNumber));
        Assert.Equal(TestWorld.Today.AddDays(130).DayNumber, both.Ready.Latest(TestWorld.Today.AddDays(40).DayNumber));
    }

    [Fact]
    public void A_rent_or_a_day_that_is_unknown_of_one_is_unknown_of_both()
    {
        var building = TestWorld.ABuilding() with { Rent = null, AvailableFrom = null };
        var both = Of(building, Unit("a", 600, "b") with { Rent = Rent.FromDay(3), AvailableFrom = TestWorld.Today }, Unit("b", 400)).Offered[^1];

        Assert.Equal((double.PositiveInfinity, ReadyFigures.Never), (both.RentDay, both.Ready.Earliest(TestWorld.Today.DayNumber)));
    }

    [Fact]
    public void One_of_them_may_be_let_in_part()
    {
        var both = Stated(Unit("a", 600, "b") with { DivisibleMin = Area.FromSquareMeters(500) }, Unit("b", 400) with { DivisibleMin = Area.FromSquareMeters(100) });

        Assert.Equal((700, false), (both.LeastLetM2, both.IsUndivided));
        Assert.True(Stated(Unit("a", 600, "b"), Unit("b", 400) with { DivisibleMin = null }).IsUndivided);
    }

    [Fact]
    public void Whoever_states_some_leaves_the_others_out()
    {
        var figures = Of(TestWorld.ABuilding(), Unit("a", 100, "b") with { Floors = "1" }, Unit("b", 100) with { Floors = "2" }, Unit("c", 100) with { Floors = "3" }, Unit("d", 100) with { Floors = "4" });

        Assert.Equal([["a"], ["b"], ["c"], ["d"], ["a", "b"]], figures.Offered.Select(Ids));
        Assert.Equal([["c", "d"]], figures.Open.Select(Ids));
    }

    [Fact]
    public void Beyond_the_bound_all_that_hang_together_stand_for_the_choices_among_them()
    {
        var ids = Enumerable.Range(10, 20).Select(i => $"u{i}").ToArray();
        var figures = Of(TestWorld.ABuilding(), [.. ids.Select(id => Unit(id, 100, ids))]);

        Assert.Equal(ids.Length + UnitCombinations.Most + 1, figures.Offered.Length);
        Assert.Equal((2_000, true), (figures.Offered[^1].GfaM2, figures.Offered[^1].IsUndivided));
    }

    private static string[] Ids(UnitFigures block) => Array.ConvertAll(block.Rows, row => row.Id);

    private static BuildingUnit Unit(string id, decimal gfa, params string[] with) => TestWorld.AUnit(gfa, id) with { CombinableWith = with };

    private static BuildingFigures Of(Building building, params BuildingUnit[] units) => TestWorld.Pair(building, units).Offering.BuildingFigures!;

    private static UnitFigures Stated(params BuildingUnit[] units) => Of(TestWorld.ABuilding(), units).Offered[^1];

    private static void AssertSame(PlainBlock[] plain, UnitFigures[] found)
    {
        Assert.Equal(Sorted(plain.Select(b => Array.ConvertAll(b.Units, u => u.Id))), Sorted(found.Select(Ids)));
        Assert.Equal(plain.Select(b => (double)b.Gfa!.Value.SquareMeters), found.Select(b => b.GfaM2));
    }

    private static IEnumerable<string> Sorted(IEnumerable<string[]> choices) => choices.Select(ids => string.Join(' ', ids)).Order(StringComparer.Ordinal);
}
