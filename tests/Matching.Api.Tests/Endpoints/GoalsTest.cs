using System.Net;
using System.Text.Json;
using Matching.Api.Tests.Hosting;

namespace Matching.Api.Tests.Endpoints;

public class GoalsTest(ApiHost host)
{
    [Fact]
    public async Task Every_goal_says_how_far_it_is_what_can_be_said_and_what_kind_of_data_it_is()
    {
        var report = await host.Client.Json("/api/goals");

        Assert.Equal($"{ApiHost.Today:yyyy-MM-dd}", report.GetProperty("asOf").GetString());
        var goals = report.GetProperty("goals").EnumerateArray().ToArray();
        Assert.Equal(2, goals.Length);
        var stated = goals.Single(g => g.GetProperty("indicator").GetProperty("zh").GetString() == "测试指标");
        Assert.Equal((10m, 12m, 120m), (Number(stated, "target"), Number(stated, "actual"), Number(stated, "percent")));
        Assert.Single(goals, g => Number(g, "target") is null);
        foreach (var goal in goals)
        {
            Assert.Equal("real", goal.GetProperty("dataKind").GetString());
            Assert.Contains(goal.GetProperty("answer").GetString(), (string[])["reached", "forecast", "cannotTell", "yearOver", "asItIs"]);
            Assert.NotEmpty(goal.GetProperty("outlook").GetProperty("zh").GetString()!);
        }
    }

    [Fact]
    public async Task An_unchanged_answer_is_not_sent_again()
    {
        using var first = await host.Client.GetAsync("/api/goals", TestContext.Current.CancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/goals");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task A_seed_that_is_no_number_is_named()
    {
        Assert.Contains("'x'", (await host.Client.Problem("/api/goals?seed=x", HttpStatusCode.BadRequest)).Error("seed"));
    }

    private static decimal? Number(JsonElement goal, string name) => goal.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : null;
}
