using System.Net;
using System.Net.Http.Json;
using Matching.Api.Tests.Hosting;
using Matching.Domain;

namespace Matching.Api.Tests.Endpoints;

public class HealthTest(ApiHost shared)
{
    [Fact]
    public async Task Lives_and_is_ready()
    {
        Assert.Equal("live", (await shared.Client.Json("/health/live")).GetProperty("status").GetString());
        var ready = await shared.Client.Json("/health/ready");
        Assert.Equal("ready", ready.GetProperty("status").GetString());
        Assert.Equal(12, ready.GetProperty("companies").GetInt32());
        Assert.Equal(12, ready.GetProperty("offerings").GetInt32());
    }

    [Fact]
    public async Task With_a_damaged_model_it_is_ready_and_the_rules_rank()
    {
        await using var host = new ApiHost();
        await host.InitializeAsync();
        var folder = Directory.CreateDirectory(Path.Combine(Path.ChangeExtension(host.Database, ".models"), "outreach"));
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "current"), "no-such-version", TestContext.Current.CancellationToken);

        Assert.Equal("ready", (await host.Client.Json("/health/ready")).GetProperty("status").GetString());
        var outreach = (await host.Client.Json("/api/models")).EnumerateArray().First();
        Assert.Equal("rules-1", outreach.GetProperty("rankedBy").GetString());
        Assert.Contains("no-such-version", outreach.GetProperty("reasonZh").GetString());
        Assert.Contains("no-such-version", outreach.GetProperty("reasonEn").GetString());
        Assert.Contains("no-such-version", await host.Client.GetStringAsync("/", TestContext.Current.CancellationToken));
        using var list = await host.Client.PostAsJsonAsync("/api/shortlists", new { offering = "center:big-data" }, TestContext.Current.CancellationToken);
        Assert.Contains("no-such-version", (await list.Json(HttpStatusCode.Created)).GetRawText());
    }

    [Fact]
    public async Task Without_its_store_it_is_unready_but_not_dead()
    {
        await using var host = new ApiHost();
        await host.InitializeAsync();
        host.Workspace.Store.Upsert(MatchingData.Empty with { Companies = [new Company { Id = "read-anew", NameZh = "新企业" }] });
        host.Workspace.Dispose();

        var problem = await host.Client.Problem("/health/ready", HttpStatusCode.ServiceUnavailable);
        Assert.DoesNotContain(host.Database, problem.GetRawText());
        Assert.Contains("The server is not ready", host.Log);
        await host.Client.Json("/health/live");
    }
}
