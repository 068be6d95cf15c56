using System.Net;
using Matching.Api.Tests.Hosting;

namespace Matching.Api.Tests.Endpoints;

public class WaiversTest(ApiHost shared)
{
    private static readonly Dictionary<string, object?> Good = new()
    {
        ["companyId"] = "C-05",
        ["offeringId"] = "plot:GS0806-R21/B1/B2-05",
        ["gateId"] = "h11",
        ["role"] = "task-force lead",
        ["reason"] = "the land is handed over earlier",
        ["until"] = "2026-12-31",
    };

    [Fact]
    public async Task Is_recorded_once_listed_and_counts_from_the_next_day()
    {
        await using var host = new ApiHost();
        await host.InitializeAsync();
        Assert.Empty((await host.Client.Json("/api/waivers")).Items());

        using var first = await host.Client.PostJson("/api/waivers", Good);
        var item = await first.Json(HttpStatusCode.Created);
        Assert.Equal(("plot:GS0806-05", "H11", "2026-06-15"), (item.GetProperty("offeringId").GetString(), item.GetProperty("gateId").GetString(), item.GetProperty("on").GetString()));
        Assert.False(item.GetProperty("holdsToday").GetBoolean());
        using var again = await host.Client.PostJson("/api/waivers", With("reason", "a better one"));
        await again.Json(HttpStatusCode.OK);

        Assert.Equal("a better one", Assert.Single((await host.Client.Json("/api/waivers?company=C-05&offering=plot:GS0806-05")).Items()).GetProperty("reason").GetString());
        Assert.Empty((await host.Client.Json("/api/waivers?company=C-04")).Items());
        host.Time.Step(TimeSpan.FromDays(1));
        Assert.True(Assert.Single((await host.Client.Json("/api/waivers")).Items()).GetProperty("holdsToday").GetBoolean());
        Assert.Equal("H11", Assert.Single((await host.Client.Json("/api/sheets/C-05/plot:GS0806-05")).GetProperty("waivers").EnumerateArray()).GetProperty("gateId").GetString());
    }

    [Theory]
    [InlineData("companyId")]
    [InlineData("offeringId")]
    [InlineData("gateId")]
    [InlineData("role")]
    [InlineData("reason")]
    public async Task What_is_missing_is_named(string name)
    {
        using var response = await shared.Client.PostJson("/api/waivers", With(name, " "));
        Assert.Contains(name, (await response.Problem(HttpStatusCode.BadRequest)).Error(name));
    }

    [Theory]
    [InlineData("gateId", "H18", "H18", "不可豁免")]
    [InlineData("role", "director", "task-force lead", "只能由")]
    [InlineData("until", "2026-06-14", "2026-06-15", "截止日")]
    public async Task What_may_not_be_waived_is_refused_in_both_languages(string name, string value, string said, string saidZh)
    {
        using var response = await shared.Client.PostJson("/api/waivers", With(name, value));

        var problem = await response.Problem(HttpStatusCode.UnprocessableEntity);
        Assert.Contains(said, problem.GetProperty("detail").GetString());
        Assert.Contains(saidZh, problem.GetProperty("detailZh").GetString());
        Assert.Empty((await shared.Client.Json("/api/waivers?company=C-05")).Items());
    }

    [Theory]
    [InlineData("companyId", "C-99")]
    [InlineData("offeringId", "building:B-99")]
    public async Task What_is_unknown_is_named(string name, string value)
    {
        using var response = await shared.Client.PostJson("/api/waivers", With(name, value));
        Assert.Contains(value, (await response.Problem(HttpStatusCode.NotFound)).GetProperty("detail").GetString());
        Assert.Contains(value, (await shared.Client.Problem($"/api/waivers?{(name == "companyId" ? "company" : "offering")}={value}", HttpStatusCode.NotFound)).GetProperty("detail").GetString());
    }

    private static Dictionary<string, object?> With(string name, object? value) => new(Good) { [name] = value };
}
