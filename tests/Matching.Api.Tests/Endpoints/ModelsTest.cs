using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Matching.Api.Tests.Hosting;
using Matching.Domain;

namespace Matching.Api.Tests.Endpoints;

public class ModelsTest(ApiHost shared)
{
    [Fact]
    public async Task Says_for_both_kinds_who_ranks_and_why()
    {
        var models = (await shared.Client.Json("/api/models")).EnumerateArray().ToArray();

        Assert.Equal(["outreach", "placement"], models.Select(model => model.GetProperty("kind").GetString()));
        // Three stage events are no history to learn from.
        Assert.All(models, model => Assert.Equal("rules-1", model.GetProperty("rankedBy").GetString()));
        Assert.All(models, model => Assert.NotEmpty(model.GetProperty("reasonZh").GetString()!));
        Assert.All(models, model => Assert.Equal(JsonValueKind.Null, model.GetProperty("card").ValueKind));
        Assert.All(models, model => Assert.Equal(0, model.GetProperty("versions").GetArrayLength()));
    }

    [Fact]
    public async Task Every_version_comes_with_its_standing_and_a_damaged_one_with_its_file()
    {
        await using var host = new ApiHost();
        await host.InitializeAsync();
        var models = host.Engine.Models;
        models.Keep(AModel.Of("v1"));
        models.Add(AModel.Of("v0-damaged"));
        models.Add(AModel.Of("v2", beatsRules: false));
        File.WriteAllText(Path.Combine(host.Workspace.ModelFolder, "outreach", "v0-damaged", "card.json"), "{");

        var outreach = (await host.Client.Json("/api/models"))[0];
        Assert.Equal(("v1", "v1", "v2"), (Word(outreach, "rankedBy"), Word(outreach, "champion"), Word(outreach, "challenger")));
        var versions = outreach.GetProperty("versions").EnumerateArray().ToArray();
        Assert.Equal(["v0-damaged", "v1", "v2"], versions.Select(v => Word(v, "version")));
        Assert.Contains("card.json", versions[0].GetProperty("problem").GetProperty("zh").GetString());
        Assert.Equal(["ok", "notReady"], versions[1..].Select(v => Word(v.GetProperty("standing"), "status")));
        Assert.Contains("not calibrated", versions[1].GetProperty("standing").GetProperty("reasons")[0].GetProperty("en").GetString());
        Assert.Contains("规则", versions[2].GetProperty("standing").GetProperty("reasons")[0].GetProperty("zh").GetString());
    }

    [Fact]
    public async Task One_kind_shows_champion_and_challenger_side_by_side_and_its_history()
    {
        await using var host = new ApiHost();
        await host.InitializeAsync();
        host.Engine.Models.Keep(AModel.Of("v1"));
        host.Engine.Models.Add(AModel.Of("v2", beatsRules: false));

        var detail = await host.Client.Json("/api/models/outreach");
        Assert.Equal("v1", Word(detail.GetProperty("summary"), "rankedBy"));
        Assert.Equal(("v1", "v2"), (Word(detail.GetProperty("championCard"), "version"), Word(detail.GetProperty("challengerCard"), "version")));
        Assert.Equal(0.6, detail.GetProperty("championCard").GetProperty("metrics")[0].GetProperty("high").GetDouble());
        Assert.Equal(["published v1", "kept v2"], detail.GetProperty("history").EnumerateArray().Select(e => $"{Word(e, "move")} {Word(e, "version")}"));

        var placement = await host.Client.Json("/api/models/Placement");
        Assert.Equal(JsonValueKind.Null, placement.GetProperty("championCard").ValueKind);
    }

    [Fact]
    public async Task An_unknown_kind_is_not_found() =>
        Assert.Contains("everything", (await shared.Client.Problem("/api/models/everything", HttpStatusCode.NotFound)).GetProperty("detail").GetString());

    [Fact]
    public async Task The_tag_moves_with_every_event()
    {
        await using var host = new ApiHost();
        await host.InitializeAsync();
        var first = await Tag(host);
        host.Engine.Models.Keep(AModel.Of("v1"));
        var second = await Tag(host);
        host.Engine.Models.Revert(ModelKind.Outreach);

        Assert.Equal(3, new[] { first, second, await Tag(host) }.Distinct().Count());
        using var again = new HttpRequestMessage(HttpMethod.Get, "/api/models");
        again.Headers.IfNoneMatch.Add((await Tag(host))!);
        using var unchanged = await host.Client.SendAsync(again, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    private static string? Word(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static async Task<EntityTagHeaderValue?> Tag(ApiHost host)
    {
        using var response = await host.Client.GetAsync("/api/models", TestContext.Current.CancellationToken);
        return response.Headers.ETag;
    }
}
