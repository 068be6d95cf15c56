using Matching.Catalog;
using Matching.Domain;

namespace Matching.Tests.Catalog.Spaces;

public class PlatformPlaceTest
{
    [Fact]
    public void A_platform_stands_in_the_middle_of_its_spaces()
    {
        var catalog = CatalogSnapshot.Build(
            MatchingData.Empty with
            {
                Plots = [new() { Id = "P1", Platform = "智慧网谷小镇", Lon = 120.10, Lat = 30.30 }, new() { Id = "P2", Platform = "智慧网谷小镇" }, new() { Id = "P3", Lon = 1, Lat = 1 }],
                Buildings = [new() { Id = "B1", Name = "B", Platform = " 智慧网谷小镇", Lon = 120.12, Lat = 30.34 }, new() { Id = "B2", Name = "B", Platform = "北部软件园", Lon = 120.11, Lat = 30.33 }],
            },
            1);

        var places = PlatformPlace.Of(catalog);

        Assert.Equal(["北部软件园", "智慧网谷小镇"], places.Select(p => p.Platform));
        Assert.Equal(2, places[1].Spaces);
        Assert.Equal((120.11, 30.32), (Math.Round(places[1].At.Lon, 9), Math.Round(places[1].At.Lat, 9)));
    }
}
