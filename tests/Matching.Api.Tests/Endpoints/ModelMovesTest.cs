using System.Net;
using Matching.Api.Tests.Hosting;
using Matching.Domain;

namespace Matching.Api.Tests.Endpoints;

public sealed class ModelMovesTest(ApiHost shared) : IAsyncLifetime
{
    private readonly ApiHost _host = new();

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_ready_version_is_published_and_ranks_from_then_on()
    {
        _host.Engine.Models.Add(AModel.Of("v1"));

        using var response = await Publish("v1");
        Assert.Equal("v1", (await response.Json(HttpStatusCode.OK)).GetProperty("rankedBy").GetString());
        Assert.Equal("v1", _host.Engine.Shortlist(OfferingId.Of(CenterId.BigData), cancel: TestContext.Current.CancellationToken).ModelVersion);
    }

    [Fact]
    public async Task A_version_that_is_not_ready_is_refused_with_reasons_and_the_champion_stays()
    {
        _host.Engine.Models.Keep(AModel.Of("v1"));
        _host.Engine.Models.Add(AModel.Of("v2", beatsRules: false));

        using var response = await Publish("v2");
        var problem = await response.Problem(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("did not reliably beat the rules", problem.GetProperty("detail").GetString());
        Assert.Contains("未能可靠胜过规则", problem.GetProperty("detailZh").GetString());
        Assert.Equal("v1", Champion);
    }

    [Fact]
    public async Task A_damaged_version_is_refused_with_its_file()
    {
        _host.Engine.Models.Add(AModel.Of("v1"));
        File.WriteAllText(Path.Combine(_host.Workspace.ModelFolder, "outreach", "v1", "model.json"), "{");

        using var response = await Publish("v1");
        Assert.Contains("model.json", (await response.Problem(HttpStatusCode.UnprocessableEntity)).GetProperty("detail").GetString());
        Assert.Null(Champion);
    }

    [Fact]
    public async Task Rolling_back_leads_to_the_version_before_then_to_the_rules_and_no_further()
    {
        _host.Engine.Models.Keep(AModel.Of("v1"));
        _host.Engine.Models.Keep(AModel.Of("v2"));

        foreach (var left in (string[])["v1", "rules-1"])
        {
            using var response = await RollBack();
            Assert.Equal(left, (await response.Json(HttpStatusCode.OK)).GetProperty("rankedBy").GetString());
        }

        using var refused = await RollBack();
        var problem = await refused.Problem(HttpStatusCode.Conflict);
        Assert.Contains("outreach", problem.GetProperty("detail").GetString());
        Assert.Contains("无可撤回", problem.GetProperty("detailZh").GetString());
    }

    [Theory]
    [InlineData("outreach/publish", """{"version":"v9"}""", HttpStatusCode.NotFound, "v9")]
    [InlineData("outreach/publish", """{"version":"../outreach/v1"}""", HttpStatusCode.NotFound, "../outreach/v1")]
    [InlineData("everything/publish", """{"version":"v1"}""", HttpStatusCode.NotFound, "everything")]
    [InlineData("everything/rollback", "", HttpStatusCode.NotFound, "everything")]
    [InlineData("everything/train", "{}", HttpStatusCode.NotFound, "everything")]
    [InlineData("outreach/publish", "{}", HttpStatusCode.BadRequest, "version")]
    [InlineData("outreach/publish", """{"versoin":"v1"}""", HttpStatusCode.BadRequest, "versoin")]
    [InlineData("outreach/train", """{"until":"2026-06-16"}""", HttpStatusCode.BadRequest, "2026-06-16")]
    [InlineData("outreach/train", """{"until":"soon"}""", HttpStatusCode.BadRequest, "until")]
    [InlineData("outreach/train", """{"trainer":"oracle"}""", HttpStatusCode.BadRequest, "conditional-logit")]
    [InlineData("outreach/train", """{"seed":1.5}""", HttpStatusCode.BadRequest, "seed")]
    public async Task What_cannot_be_meant_is_named(string address, string body, HttpStatusCode status, string said)
    {
        using var response = await shared.Client.PostJson($"/api/models/{address}", body);
        Assert.Contains(said, (await response.Problem(status)).GetProperty("detail").GetString());
    }

    private string? Champion => _host.Engine.Models.Examine(ModelKind.Outreach).Package?.Card.Version;

    private Task<HttpResponseMessage> Publish(string version) => _host.Client.PostJson("/api/models/outreach/publish", new { version });

    private Task<HttpResponseMessage> RollBack() => _host.Client.PostAsync("/api/models/outreach/rollback", null, TestContext.Current.CancellationToken);
}
