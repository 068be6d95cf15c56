using Matching.Catalog;
using Matching.Domain;

namespace Matching.Tests.Catalog;

public class UnitFiguresTest
{
    [Theory]
    [InlineData(950, Suitability.Yes)]
    [InlineData(949.9, Suitability.No)]
    [InlineData(5_000, Suitability.Yes)]
    public void Without_a_most_any_unit_that_is_large_enough_suits(decimal gfa, Suitability suits) => Assert.Equal(suits, Suits(TestWorld.AUnit(gfa), Need()));

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

    private static Need Need(decimal? max = null) => NeedOf(TestWorld.ALease with { AreaMax = max is { } most ? Area.FromSquareMeters(most) : null });

    private static Need NeedOf(Requirement requirement) => Matching.Catalog.Need.Of(CompanyEntry.OutsideCatalog(TestWorld.ACompany()), requirement);

    private static Suitability Suits(BuildingUnit unit, Need need) => TestWorld.Pair(TestWorld.ABuilding(), [unit]).Offering.BuildingFigures!.Offered[0].Suits(need);
}
