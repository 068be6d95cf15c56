using System.Net;
using System.Text.Json;
using Matching.Api.Tests.Hosting;

namespace Matching.Api.Tests.Endpoints;

public class OfferingsTest(ApiHost host)
{
    [Fact]
    public async Task Walking_the_pages_meets_every_offering_once()
    {
        var seen = new List<string>();
        string? cursor = null;
        do
        {
            var page = await host.Client.Json($"/api/offerings?limit=5&cursor={cursor}");
            seen.AddRange(page.Ids());
            cursor = page.GetProperty("nextCursor").GetString();
        }
        while (cursor is not null);

        Assert.Equal(
        [
            "plot:GS0806-05", "plot:P-02", "plot:P-03", "building:B-01", "building:B-02", "building:B-03",
            "center:auto-internet", "center:big-data", "center:cultural-creative", "center:ic-design", "center:live-commerce", "center:smart-logistics",
        ], seen);
    }

    [Theory]
    [InlineData("plot", 3)]
    [InlineData("Building", 3)]
    [InlineData("center", 6)]
    public async Task Lists_one_kind(string kind, int expected)
    {
        var page = await host.Client.Json($"/api/offerings?kind={kind}");
        Assert.Equal(expected, page.Items().Count());
        Assert.All(page.Items(), item => Assert.Equal(kind.ToLowerInvariant(), item.GetProperty("kind").GetString()));
    }

    [Theory]
    [InlineData("plot:GS0806-05")]
    [InlineData("PLOT:GS0806-05")]
    [InlineData("plot%3AGS0806-05")]
    [InlineData("plot:GS0806-R21/B1/B2-05")]
    [InlineData("plot:GS0806-R21%2FB1%2FB2-05")]
    [InlineData("GS0806-R21%2FB1%2fB2-05")]
    [InlineData("GS0806-R21/B1/B2-05")]
    public async Task Finds_a_plot_by_id_and_by_parcel_number(string id)
    {
        var plot = await host.Client.Json($"/api/offerings/{id}");

        Assert.Equal("plot:GS0806-05", plot.GetProperty("id").GetString());
        Assert.Equal("20000.00", plot.GetProperty("areaM2").GetDecimal().ToString("0.00", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("30", plot.GetProperty("areaMu").GetRawText());
        Assert.Equal(60000, plot.GetProperty("startPriceWan").GetDecimal());
        Assert.Equal("listing", plot.GetProperty("supplyMode").GetString());
    }

    [Fact]
    public async Task Shows_a_building_with_its_units()
    {
        var building = await host.Client.Json("/api/offerings/building:B-01");

        Assert.Equal(3.5m, building.GetProperty("rentDay").GetDecimal());
        Assert.Equal(30000, building.GetProperty("totalGfaM2").GetDecimal());
        Assert.Equal(["ic-design", "big-data"], building.GetProperty("centers").EnumerateArray().Select(c => c.GetString()));
        var units = building.GetProperty("units").EnumerateArray().ToArray();
        Assert.Equal(["B-01-U1", "B-01-U2"], units.Select(unit => unit.GetProperty("id").GetString()));
        Assert.Equal(800, units[0].GetProperty("divisibleMinM2").GetDecimal());
        Assert.Equal(JsonValueKind.Null, units[1].GetProperty("divisibleMinM2").ValueKind);
    }

    [Theory]
    [InlineData("plot:none", "plot:none")]
    [InlineData("center:none", "center:none")]
    [InlineData("building:B-99", "building:B-99")]
    public async Task An_unknown_offering_is_named(string id, string named) =>
        Assert.Contains(named, (await host.Client.Problem($"/api/offerings/{id}", HttpStatusCode.NotFound)).GetProperty("detail").GetString());

    [Fact]
    public async Task An_unknown_kind_is_named() =>
        Assert.Contains("tower", (await host.Client.Problem("/api/offerings?kind=tower", HttpStatusCode.BadRequest)).Error("kind"));
}
