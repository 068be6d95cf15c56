using Matching.Api.Pages.Match;
using Matching.Api.Pages.Spaces;
using Matching.Api.Tests.Hosting;
using Matching.Domain;

namespace Matching.Api.Tests.Pages.Match;

public class SpaceFiguresTest(ApiHost host)
{
    private static readonly Building Building = new() { Id = "B", Name = "甲楼", Status = SpaceStatus.Promotable, VacantGfa = Area.FromSquareMeters(9_600), Source = Source.Parse("real: test") };

    [Fact]
    public void Units_on_offer_say_how_much_is_free_before_the_building_does()
    {
        Assert.Equal(600, SpaceFigures.FreeM2(Building, [Unit(600, null), Unit(400, SpaceStatus.Sold)]));
        Assert.Equal(9_600, SpaceFigures.FreeM2(Building, []));
        Assert.Null(SpaceFigures.FreeM2(Building with { VacantGfa = null }, [Unit(400, SpaceStatus.Sold)]));
    }

    [Fact]
    public void Both_pages_say_the_same_of_every_building() =>
        Assert.All(host.Engine.Catalog.Offerings.Where(offering => offering.Building is not null), building => Assert.Equal(SpaceFigures.Of(building).Area, new SpaceItem(building).FreeM2));

    private static BuildingUnit Unit(decimal gfa, SpaceStatus? status) =>
        new() { Id = "U", BuildingId = "B", Gfa = Area.FromSquareMeters(gfa), Status = status, Source = Source.Parse("real: test") };
}
