using System.Text;
using BenchmarkDotNet.Attributes;
using Matching.Api;
using Matching.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Benchmarks;

/// <summary>What one match costs over HTTP, server and client in one process, beside the same question asked of the engine itself.</summary>
[Config(typeof(WorkConfig))]
public class ApiBenchmark
{
    private const int Companies = 2_000, Top = 10;

    private readonly HttpClient _client = new();
    private DirectoryInfo _folder = null!;
    private WebApplication _server = null!;
    private MatchingEngine _engine = null!;
    private string _company = "";

    [GlobalSetup]
    public async Task StartAsync()
    {
        _folder = Directory.CreateTempSubdirectory("matching-api-benchmark-");
        var database = Path.Combine(_folder.FullName, "matching.db");
        var world = BenchmarkWorld.Draw(Companies, MicroWorld.Spaces, seed: 1);
        using (var workspace = MatchingWorkspace.Open(database, TimeProvider.System))
        {
            workspace.Store.Upsert(world.Data);
            workspace.Engine.Models.Keep(BenchmarkModel.Of(ModelKind.Placement, MicroWorld.Forest));
        }

        _company = world.Data.Companies[0].Id;
        _server = MatchingApi.Create([$"--Matching:Database={database}", "--Matching:PrepareOnStart=false", "--urls", "http://127.0.0.1:0"], builder =>
            builder.Services.AddSingleton(TextWriter.Null));
        await _server.StartAsync();
        _engine = _server.Services.GetRequiredService<MatchingEngine>();
        _client.BaseAddress = new Uri(_server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    [GlobalCleanup]
    public async Task StopAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Benchmark(Baseline = true)]
    [Work(MicroWorld.Spaces, Trees = MicroWorld.Trees)]
    public RankedList InProcess() => _engine.Match(_company, Top);

    [Benchmark]
    [Work(MicroWorld.Spaces, Trees = MicroWorld.Trees)]
    public async Task<int> PostMatches()
    {
        using var question = new StringContent($$"""{"companyId": "{{_company}}", "top": {{Top}}}""", Encoding.UTF8, "application/json");
        using var answer = await _client.PostAsync(new Uri("/api/matches", UriKind.Relative), question);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadAsByteArrayAsync()).Length;
    }
}
