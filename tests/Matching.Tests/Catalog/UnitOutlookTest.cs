using Matching.Catalog;
using Matching.Domain;

namespace Matching.Tests.Catalog;

public class UnitOutlookTest
{
    private static readonly BuildingUnit Suits = TestWorld.AUnit(1_000, "suits");
    private static readonly BuildingUnit May = TestWorld.AUnit(0, "may") with { Gfa = null };
    private static readonly BuildingUnit Tiny = TestWorld.AUnit(10, "tiny") with { Rent = Rent.FromDay(1) };
    private static readonly BuildingUnit Sold = TestWorld.AUnit(1_000, "sold") with { Status = SpaceStatus.Sold };

    [Fact]
    public void A_space_is_judged_by_the_units_that_suit_else_that_may_else_by_all()
    {
        Assert.Equal(Suitability.Yes, Of(Suits, May, Tiny, Sold).JudgedBy);
        Assert.Equal(Suitability.Perhaps, Of(May, Tiny, Sold).JudgedBy);
        Assert.Equal(Suitability.No, Of(Tiny, Sold).JudgedBy);
    }

    [Fact]
    public void The_lowest_rent_is_that_of_the_units_that_suit_else_the_buildings()
    {
        var dear = Suits with { Rent = Rent.FromDay(6) };

        Assert.Equal(6, Lowest(dear, Tiny));
        Assert.Equal(4, Lowest(dear, Tiny, TestWorld.AUnit(id: "u3")));
        Assert.Equal(4, Lowest());
        Assert.Equal(4, Lowest(Sold with { Rent = Rent.FromDay(1) }));
    }

    [Fact]
    public void What_may_serve_is_judged_together_and_what_does_not_suit_only_alone()
    {
        var may = May with { Rent = Rent.FromDay(7) };

        Assert.Equal(4, Of(may, Tiny, Suits).LowestServingRentDay);
        Assert.Equal(7, Of(may, Tiny).LowestServingRentDay);
        Assert.Equal(1, Of(Tiny).LowestServingRentDay);
        Assert.Equal(7, Of(may, Tiny).HighestRentDay);
    }

    [Fact]
    public void Days_are_kept_apart_like_rents_and_the_last_one_speaks_for_all()
    {
        var units = Of(Suits with { AvailableFrom = TestWorld.Today.AddDays(100) }, Tiny);
        var today = TestWorld.Today.DayNumber;

        Assert.Equal((today + 115, today + 115), (units.Latest(Suitability.Yes), units.EarliestServing));
        Assert.Equal((today + 15, today + 115), (units.Earliest(Suitability.No), units.LastLatest));
    }

    [Fact]
    public void What_is_unknown_of_a_unit_that_cannot_serve_does_not_count()
    {
        var building = TestWorld.ABuilding() with { Rent = null, AvailableFrom = null };
        var units = TestWorld.Pair(building, [Tiny, May with { Rent = Rent.FromDay(5), AvailableFrom = TestWorld.Today }]).Units;

        Assert.False(units.ServingDateUnknown);
        Assert.False(units.ServingRentUnknown);
        Assert.Equal(ReadyFigures.Never, units.LastLatest);
        Assert.True(TestWorld.Pair(building, [Tiny]).Units.ServingDateUnknown);
        Assert.True(TestWorld.Pair(building, [May]).Units.ServingRentUnknown);
    }

    [Fact]
    public void Without_a_unit_on_offer_there_is_nothing_to_see()
    {
        Assert.True(Of().IsEmpty);
        Assert.True(Of(Sold).IsEmpty);
        Assert.True(TestWorld.Pair(TestWorld.APlot()).Units.IsEmpty);
    }

    private static double Lowest(params BuildingUnit[] units)
    {
        var pair = TestWorld.Pair(TestWorld.ABuilding(), units);
        return pair.Units.LowestRentDay(pair.Offering.BuildingFigures!);
    }

    private static UnitOutlook Of(params BuildingUnit[] units) => TestWorld.Pair(TestWorld.ABuilding(), units).Units;
}
