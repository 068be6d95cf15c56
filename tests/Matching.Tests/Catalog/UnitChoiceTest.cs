using Matching.Catalog;
using Matching.Domain;

namespace Matching.Tests.Catalog;

public class UnitChoiceTest
{
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
}
