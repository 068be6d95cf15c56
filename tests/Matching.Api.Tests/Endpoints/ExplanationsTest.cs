using System.Net;
using Matching.Api.Tests.Hosting;

namespace Matching.Api.Tests.Endpoints;

public class ExplanationsTest(ApiHost host)
{
    [Theory]
    [InlineData("building:B-01", "building:B-01")]
    [InlineData("plot:GS0806-R21/B1/B2-05", "plot:GS0806-05")]
    [InlineData("center:ic-design", "center:ic-design")]
    public async Task Lays_open_one_pair(string offering, string id)
    {
        var pair = await host.Client.Json($"/api/explanations?company=C-01&offering={offering}");

        Assert.Equal("C-01", pair.GetProperty("companyId").GetString());
        Assert.Equal(id, pair.GetProperty("offeringId").GetString());
        Assert.Equal("2026-06-15", pair.GetProperty("asOf").GetString());
        Assert.NotEqual(0, pair.GetProperty("features").GetArrayLength());
        Assert.Equal(6, pair.GetProperty("centerFit").EnumerateObject().Count());
    }

    [Fact]
    public async Task Both_names_are_needed()
    {
        var problem = await host.Client.Problem("/api/explanations", HttpStatusCode.BadRequest);
        Assert.Contains("missing", problem.Error("company"));
        Assert.Contains("missing", problem.Error("offering"));
    }

    [Theory]
    [InlineData("company=C-99&offering=building:B-01", "C-99")]
    [InlineData("company=C-01&offering=building:B-99", "B-99")]
    public async Task What_is_unknown_is_named(string query, string named) =>
        Assert.Contains(named, (await host.Client.Problem($"/api/explanations?{query}", HttpStatusCode.NotFound)).GetProperty("detail").GetString());
}
