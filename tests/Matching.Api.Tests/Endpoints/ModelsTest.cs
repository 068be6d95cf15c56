using System.Text.Json;
using Matching.Api.Tests.Hosting;

namespace Matching.Api.Tests.Endpoints;

public class ModelsTest(ApiHost host)
{
    [Fact]
    public async Task Says_for_both_kinds_who_ranks_and_why()
    {
        var models = (await host.Client.Json("/api/models")).EnumerateArray().ToArray();

        Assert.Equal(["outreach", "placement"], models.Select(model => model.GetProperty("kind").GetString()));
        // Three stage events are no history to learn from.
        Assert.All(models, model => Assert.Equal("rules-1", model.GetProperty("rankedBy").GetString()));
        Assert.All(models, model => Assert.NotEmpty(model.GetProperty("reasonZh").GetString()!));
        Assert.All(models, model => Assert.Equal(JsonValueKind.Null, model.GetProperty("card").ValueKind));
    }
}
