using Matching.Catalog;
using Matching.Domain;

namespace Matching.Tests.Catalog;

public class UnitChoiceTest
{
    [Theory]
    [InlineData(950, true)]
    [InlineData(949.9, false)]
    [InlineData(5_000, true)]
    public void Without_a_most_any_unit_that_is_large_enough_suits(decimal gfa, bool suits) => Assert.Equal(suits ? Suitability.Yes : Suitability.No, Suits(TestWorld.AUnit(gfa), Need()));

    [Fact]
    public void A_large_unit_suits_when_a_part_of_it_does()
    {
        var unit = TestWorld.AUnit(5_000);

        Assert.Equal(Suitability.No, Suits(unit, Need(max: 1_200)));
        Assert.Equal(Suitability.Yes, Suits(unit with { DivisibleMin = Area.FromSquareMeters(1_320) }, Need(max: 1_200)));
        Assert.Equal(Suitability.Perhaps, Suits(unit with { DivisibleMin = null }, Need(max: 1_200)));
        Assert.Equal(Suitability.Yes, Suits(TestWorld.AUnit() with { DivisibleMin = null }, Need(max: 1_200)));
    }

    [Fact]
    public void What_is_not_known_is_left_open()
    {
        Assert.Equal(Suitability.Perhaps, Suits(TestWorld.AUnit() with { Gfa = null }, Need()));
        Assert.Equal(Suitability.Perhaps, Suits(TestWorld.AUnit(), NeedOf(new Requirement())));
    }

    [Fact]
    public void An_estimated_need_rules_no_unit_out()
    {
        Assert.Equal(Suitability.Perhaps, Suits(TestWorld.AUnit(100), NeedOf(new Requirement { Staff = 100 })));
        Assert.Equal(Suitability.Yes, Suits(TestWorld.AUnit(2_000), NeedOf(new Requirement { Staff = 100 })));
    }

    [Fact]
    public void A_unit_takes_its_status_from_its_building()
    {
        var unit = TestWorld.AUnit();
        var building = TestWorld.ABuilding();

        Assert.True(UnitChoice.MayBeOffered(building, unit));
        Assert.True(UnitChoice.MayBeOffered(building with { Status = null }, unit));
        Assert.False(UnitChoice.MayBeOffered(building with { Status = SpaceStatus.Sold }, unit));
        Assert.True(UnitChoice.MayBeOffered(building with { Status = SpaceStatus.Sold }, unit with { Status = SpaceStatus.Promotable }));
        Assert.False(UnitChoice.MayBeOffered(building, unit with { Status = SpaceStatus.Reserved }));
    }

    [Fact]
    public void The_best_of_the_units_on_offer_speaks_for_a_space()
    {
        var suits = TestWorld.AUnit(1_000, "suits");
        var may = TestWorld.AUnit(0, "may") with { Gfa = null };
        var not = TestWorld.AUnit(100, "not");
        var sold = TestWorld.AUnit(1_000, "sold") with { Status = SpaceStatus.Sold };

        Assert.Equal(Suitability.Yes, Best(suits, may, not, sold));
        Assert.Equal(Suitability.Perhaps, Best(may, not, sold));
        Assert.Equal(Suitability.No, Best(not, sold));
        Assert.Equal(Suitability.No, Best(sold));
    }

    [Fact]
    public void The_lowest_rent_is_that_of_the_units_that_suit_else_the_buildings()
    {
        var dear = TestWorld.AUnit(id: "u1") with { Rent = Rent.FromDay(6) };
        var tiny = TestWorld.AUnit(10, "u2") with { Rent = Rent.FromDay(1) };

        Assert.Equal(6, Lowest(dear, tiny));
        Assert.Equal(4, Lowest(dear, tiny, TestWorld.AUnit(id: "u3")));
        Assert.Equal(4, Lowest());
        Assert.Equal(4, Lowest(tiny with { Status = SpaceStatus.Sold }));
    }

    private static Need Need(decimal? max = null) => NeedOf(TestWorld.ALease with { AreaMax = max is { } most ? Area.FromSquareMeters(most) : null });

    private static Need NeedOf(Requirement requirement) => Matching.Catalog.Need.Of(CompanyEntry.OutsideCatalog(TestWorld.ACompany()), requirement);

    private static Suitability Suits(BuildingUnit unit, Need need) => Figures(unit).Offered[0].Suits(need);

    private static Suitability Best(params BuildingUnit[] units) => UnitChoice.Best(Figures(units), Need());

    private static double Lowest(params BuildingUnit[] units) => UnitChoice.LowestRentDay(Figures(units), Need());

    private static BuildingFigures Figures(params BuildingUnit[] units) => TestWorld.Pair(TestWorld.ABuilding(), units).Offering.BuildingFigures!;
}
