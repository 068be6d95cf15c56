using System.Net;
using System.Text.Json;
using Matching.Api.Jobs;
using Matching.Api.Tests.Hosting;
using Matching.Domain;
using Matching.Evaluation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Matching.Api.Tests.Endpoints;

public sealed class EvaluationsTest : IAsyncLifetime
{
    private readonly SemaphoreSlim _began = new(0), _go = new(0);
    private readonly ApiHost _host;
    private (ModelKind Kind, DateOnly Until, int Seed, bool Curve) _asked;

    public EvaluationsTest() => _host = new ApiHost([], builder => builder.Services.Replace(ServiceDescriptor.Singleton<EvaluateModel>(Evaluate)));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        await _host.DisposeAsync();
        _began.Dispose();
        _go.Dispose();
    }

    [Fact]
    public async Task An_evaluation_runs_as_a_job_that_ends_with_the_report_and_only_one_runs_at_a_time()
    {
        using var response = await Ask("placement", """{"trainUntil":"2026-01-01","seed":7,"learningCurve":true}""");
        Assert.Equal("evaluation", (await response.Json(HttpStatusCode.Accepted)).GetProperty("task").GetString());
        var address = response.Headers.Location!.ToString();
        await _began.WaitAsync(Cancel);
        Assert.Equal((ModelKind.Placement, new DateOnly(2026, 1, 1), 7, true), _asked);
        Assert.Equal("half measured", (await _host.Client.Json(address)).GetProperty("step").GetProperty("en").GetString());

        using var second = await Ask("outreach", "{}");
        Assert.Contains("evaluating the placement model", (await second.Problem(HttpStatusCode.Conflict)).GetProperty("detail").GetString());

        _go.Release();
        await _host.Jobs.All()[0].Ended.WaitAsync(Cancel);
        var report = (await _host.Client.Json(address)).GetProperty("evaluation");
        Assert.Equal(0.5, report.GetProperty("results")[0].GetProperty("value").GetDouble());
        Assert.Equal(JsonValueKind.Null, Assert.Single((await _host.Client.Json("/api/jobs")).EnumerateArray()).GetProperty("evaluation").ValueKind);
    }

    [Fact]
    public async Task Without_a_day_the_newest_hold_out_parts_learning_from_measuring_and_without_a_model_the_last_year()
    {
        Assert.Equal("2025-06-15", await UntilOf("{}"));
        _host.Engine.Models.Add(AModel.Of("v1") is var model ? model with { Card = model.Card with { HoldOutFrom = new DateOnly(2025, 9, 1) } } : model);
        Assert.Equal("2025-09-01", await UntilOf("{}"));
    }

    [Theory]
    [InlineData("everything", "{}", HttpStatusCode.NotFound, "everything")]
    [InlineData("outreach", """{"trainUntil":"2026-06-16"}""", HttpStatusCode.BadRequest, "2026-06-16 is after today")]
    [InlineData("outreach", """{"until":"2026-06-01"}""", HttpStatusCode.BadRequest, "until")]
    public async Task What_cannot_be_meant_is_named(string kind, string body, HttpStatusCode status, string said)
    {
        using var response = await Ask(kind, body);
        Assert.Contains(said, (await response.Problem(status)).GetProperty("detail").GetString());
    }

    private async Task<string?> UntilOf(string body)
    {
        using var response = await Ask("outreach", body);
        var until = (await response.Json(HttpStatusCode.Accepted)).GetProperty("until").GetString();
        _go.Release();
        await _host.Jobs.All()[0].Ended.WaitAsync(Cancel);
        return until;
    }

    private Task<HttpResponseMessage> Ask(string kind, string body) => _host.Client.PostJson($"/api/models/{kind}/evaluate", body);

    private Report Evaluate(ModelKind kind, DateOnly until, int seed, bool curve, IProgress<Text> progress, CancellationToken cancel)
    {
        _asked = (kind, until, seed, curve);
        progress.Report(new Text("测到一半", "half measured"));
        _began.Release();
        _go.Wait(cancel);
        return new Report
        {
            Command = "matching evaluate",
            Version = "1",
            Cpu = "a processor",
            Seed = seed,
            DataKind = DataKind.Real,
            Results = [new ReportResult { Method = "model", Slice = ReportResult.Whole, Metric = "ndcg@10", Value = 0.5, N = 40, Unit = "ratio" }],
        };
    }
}
