using System.Net;
using Matching.Api.Tests.Hosting;

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
    public async Task A_damaged_model_makes_it_unready_but_not_dead()
    {
        await using var host = new ApiHost();
        await host.InitializeAsync();
        var folder = Directory.CreateDirectory(Path.Combine(Path.ChangeExtension(host.Database, ".models"), "outreach"));
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "current"), "no-such-version", TestContext.Current.CancellationToken);

        var problem = await host.Client.Problem("/health/ready", HttpStatusCode.ServiceUnavailable);
        Assert.DoesNotContain("no-such-version", problem.GetRawText());
        Assert.Contains("no-such-version", host.Log);
        await host.Client.Json("/health/live");
    }
}
