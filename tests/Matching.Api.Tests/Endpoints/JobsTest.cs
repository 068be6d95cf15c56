using System.Net;
using System.Text.Json;
using Matching.Api.Tests.Hosting;
using Matching.Domain;
using Matching.Models;

namespace Matching.Api.Tests.Endpoints;

public sealed class JobsTest : IAsyncLifetime
{
    private readonly StandInTrainer _trainer = new();
    private readonly ApiHost _host;

    public JobsTest() => _host = new ApiHost([], _trainer.In);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        await _host.DisposeAsync();
        _trainer.Dispose();
    }

    [Fact]
    public async Task A_training_runs_beside_the_requests_tells_how_far_it_is_and_ends_with_the_card()
    {
        using var response = await _host.Client.PostJson("/api/models/outreach/train", """{"until":"2026-06-01","seed":7,"trainer":"gam"}""");
        var asked = await response.Json(HttpStatusCode.Accepted);
        var address = response.Headers.Location!.ToString();
        Assert.Equal($"/api/jobs/{Word(asked, "id")}", address);

        await _trainer.Began();
        Assert.Equal((ModelKind.Outreach, new DateOnly(2026, 6, 1), 7, "gam"), _trainer.Asked);
        var half = await _host.Client.Json(address);
        Assert.Equal(("running", 0.5, "学到一半", "half learned"), (
            Word(half, "state"), half.GetProperty("fraction").GetDouble(), Word(half.GetProperty("step"), "zh"), Word(half.GetProperty("step"), "en")));
        Assert.Equal(JsonValueKind.Null, half.GetProperty("finishedAt").ValueKind);

        _host.Time.Step(TimeSpan.FromMinutes(3));
        _trainer.End(() => Kept(AModel.Of("v1")));
        await Ended(address);
        var done = await _host.Client.Json(address);
        Assert.Equal(("succeeded", 1), (Word(done, "state"), done.GetProperty("fraction").GetDouble()));
        Assert.Equal(TimeSpan.FromMinutes(3), done.GetProperty("finishedAt").GetDateTimeOffset() - done.GetProperty("startedAt").GetDateTimeOffset());
        var result = done.GetProperty("result");
        Assert.Equal(("v1", true, "ok"), (Word(result, "version"), result.GetProperty("published").GetBoolean(), Word(result.GetProperty("standing"), "status")));
        Assert.Equal(0.5, result.GetProperty("metrics")[0].GetProperty("value").GetDouble());
    }

    [Fact]
    public async Task A_second_training_of_the_kind_is_refused_with_the_first_and_the_other_kind_waits()
    {
        var first = await Start("outreach");
        await _trainer.Began();

        using var second = await Train("outreach");
        var problem = await second.Problem(HttpStatusCode.Conflict);
        Assert.EndsWith(Word(problem, "jobId")!, first);
        Assert.Contains(Word(problem, "jobId")!, Word(problem, "detail"));

        var other = await Start("placement");
        Assert.Equal("queued", Word(await _host.Client.Json(other), "state"));
        _trainer.End(TooFew);
        await Ended(first);
        await _trainer.Began();
        Assert.Equal("running", Word(await _host.Client.Json(other), "state"));
        Assert.Equal(["placement", "outreach"], (await _host.Client.Json("/api/jobs")).EnumerateArray().Select(job => Word(job, "kind")));

        // What is over stands in nobody's way.
        using var third = await Train("outreach");
        await third.Json(HttpStatusCode.Accepted);
    }

    [Fact]
    public async Task Too_small_a_history_is_a_result_and_no_failure()
    {
        var address = await Start("placement");
        _trainer.End(TooFew);
        await Ended(address);

        var job = await _host.Client.Json(address);
        Assert.Equal("succeeded", Word(job, "state"));
        Assert.Equal((JsonValueKind.Null, "历史太少"), (job.GetProperty("result").GetProperty("version").ValueKind, Word(job.GetProperty("result").GetProperty("decision"), "zh")));
    }

    [Fact]
    public async Task Canceling_ends_a_training_and_the_champion_goes_on()
    {
        _host.Engine.Models.Keep(AModel.Of("v1"));
        var (running, waiting) = (await Start("outreach"), await Start("placement"));
        await _trainer.Began();

        using var queued = await _host.Client.DeleteAsync(waiting, Cancel);
        Assert.Equal("canceled", Word(await queued.Json(HttpStatusCode.Accepted), "state"));
        using var asked = await _host.Client.DeleteAsync(running, Cancel);
        await asked.Json(HttpStatusCode.Accepted);
        await Ended(running);

        Assert.Equal("canceled", Word(await _host.Client.Json(running), "state"));
        Assert.Equal("v1", _host.Engine.Shortlist(OfferingId.Of(CenterId.BigData), cancel: Cancel).ModelVersion);
        using var again = await _host.Client.DeleteAsync(running, Cancel);
        Assert.Contains("canceled", Word(await again.Problem(HttpStatusCode.Conflict), "detail"));
    }

    [Fact]
    public async Task A_training_that_breaks_leaves_the_champion_and_the_next_one_runs()
    {
        _host.Engine.Models.Keep(AModel.Of("v1"));
        var broken = await Start("outreach");
        _trainer.End(() => throw new InvalidOperationException("a secret of the trainer"));
        await Ended(broken);

        var job = await _host.Client.Json(broken);
        Assert.Equal("failed", Word(job, "state"));
        Assert.Contains(Word(job, "id")!, Word(job.GetProperty("problem"), "zh"));
        Assert.DoesNotContain("secret", job.ToString());
        Assert.Contains("a secret of the trainer", _host.Log);
        Assert.Equal("v1", _host.Engine.Shortlist(OfferingId.Of(CenterId.BigData), cancel: Cancel).ModelVersion);

        var next = await Start("outreach");
        _trainer.End(() => throw new ModelRefusedException(new Text("模型被拒", "the model is refused")));
        await Ended(next);
        Assert.Equal("模型被拒", Word((await _host.Client.Json(next)).GetProperty("problem"), "zh"));
    }

    [Fact]
    public async Task Stopping_the_server_cancels_what_runs_and_what_waits()
    {
        await Start("outreach");
        await Start("placement");
        await _trainer.Began();
        await _host.StopAsync();

        Assert.All(_host.Jobs.All(), job => Assert.Equal("Canceled", job.Item.State.ToString()));
    }

    [Fact]
    public async Task Monitors_see_the_jobs_by_state()
    {
        await Start("outreach");
        await Start("placement");
        await _trainer.Began();

        var metrics = await _host.Client.GetStringAsync("/metrics", Cancel);
        foreach (var line in (string[])["running\"} 1", "queued\"} 1", "failed\"} 0"]) Assert.Contains($"\nmatching_jobs{{state=\"{line}\n", metrics);
    }

    [Fact]
    public async Task An_unknown_job_is_not_found()
    {
        await _host.Client.Problem("/api/jobs/none", HttpStatusCode.NotFound);
        using var response = await _host.Client.DeleteAsync("/api/jobs/none", Cancel);
        Assert.Contains("none", Word(await response.Problem(HttpStatusCode.NotFound), "detail"));
    }

    private static TrainingOutcome TooFew() => new(null, new Text("历史太少", "too little history"), false);

    private TrainingOutcome Kept(ModelPackage package) => new(_host.Engine.Models.Keep(package), package.Card.Decision, true);

    private Task<HttpResponseMessage> Train(string kind) => _host.Client.PostAsync($"/api/models/{kind}/train", null, Cancel);

    private async Task<string> Start(string kind)
    {
        using var response = await Train(kind);
        await response.Json(HttpStatusCode.Accepted);
        return response.Headers.Location!.ToString();
    }

    private Task Ended(string address) => _host.Jobs.Find(address.Split('/')[^1]).Ended.WaitAsync(Cancel);

    private static string? Word(JsonElement element, string name) => element.GetProperty(name).GetString();
}
