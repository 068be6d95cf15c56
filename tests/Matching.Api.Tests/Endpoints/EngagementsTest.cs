using System.Net;
using Matching.Api.Tests.Hosting;
using Matching.Domain;

namespace Matching.Api.Tests.Endpoints;

public class EngagementsTest(ApiHost shared)
{
    [Theory]
    [InlineData("45", "siteVisited", 45)]
    [InlineData("\"45\"", "siteVisited", 45)]
    [InlineData("\"SiteVisited\"", "siteVisited", 45)]
    [InlineData("\"lost\"", "lost", -1)]
    [InlineData("-1", "lost", -1)]
    public async Task Is_recorded_by_code_or_name_and_once(string stage, string name, int code)
    {
        await using var host = new ApiHost();
        await host.InitializeAsync();
        var body = $$"""{"companyId":"C-05","offeringId":"plot:GS0806-R21/B1/B2-05","stage":{{stage}},"on":"2026-06-15","channel":"visit","introducerId":"C-01"}""";

        using var first = await host.Client.PostJson("/api/engagements", body);
        var item = await first.Json(HttpStatusCode.Created);
        Assert.Equal(name, item.GetProperty("stage").GetString());
        Assert.Equal(code, item.GetProperty("stageCode").GetInt32());
        Assert.Equal("plot:GS0806-05", item.GetProperty("offeringId").GetString());

        using var again = await host.Client.PostJson("/api/engagements", body);
        await again.Json(HttpStatusCode.OK);
        var kept = Assert.Single(host.Engine.Catalog.History.All, e => e.CompanyId == "C-05");
        Assert.Equal((Stage)code, kept.Stage);
        Assert.Equal("visit", kept.Channel);
        Assert.Equal(("C-01", "C-01"), (kept.IntroducerId, item.GetProperty("introducerId").GetString()));
    }

    [Theory]
    [InlineData("stage", "44", "44")]
    [InlineData("stage", "\"walked\"", "walked")]
    [InlineData("stage", "null", "missing")]
    [InlineData("stage", "true", "stage")]
    [InlineData("stage", "45.5", "45.5")]
    [InlineData("on", "\"2026-06-16\"", "2026-06-16")]
    [InlineData("on", "\"yesterday\"", "on")]
    [InlineData("on", "null", "missing")]
    [InlineData("companyId", "\"\"", "missing")]
    [InlineData("offeringId", "\"tower\"", "tower")]
    [InlineData("lostReason", "\"too dear\"", "lost")]
    [InlineData("introducerId", "\"C-05\"", "itself")]
    public async Task A_value_that_cannot_be_meant_is_named(string name, string value, string said)
    {
        var values = new Dictionary<string, string>
        {
            ["companyId"] = "\"C-05\"",
            ["offeringId"] = "\"building:B-01\"",
            ["stage"] = "45",
            ["on"] = "\"2026-06-01\"",
            [name] = value,
        };
        using var response = await shared.Client.PostJson("/api/engagements", $"{{{string.Join(',', values.Select(v => $"\"{v.Key}\":{v.Value}"))}}}");
        Assert.Contains(said, (await response.Problem(HttpStatusCode.BadRequest)).Error(name));
    }

    [Theory]
    [InlineData("C-99", "building:B-01", null, "C-99")]
    [InlineData("C-05", "building:B-99", null, "building:B-99")]
    [InlineData("C-05", "building:B-01", "C-98", "C-98")]
    public async Task What_is_unknown_is_named(string company, string offering, string? introducer, string named)
    {
        using var response = await shared.Client.PostJson("/api/engagements", new { companyId = company, offeringId = offering, stage = 20, on = "2026-06-01", introducerId = introducer });
        Assert.Contains(named, (await response.Problem(HttpStatusCode.NotFound)).GetProperty("detail").GetString());
    }
}
