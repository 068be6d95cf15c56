using Matching.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Matching.Web.Tests.Hosting;

/// <summary>The server with the data that ships and both models trained, on a free port, with a database of its own.</summary>
/// <remarks>All tests share it, and those of the imports add companies whose ids begin with TEST-: no test may rely on an exact count of rows.</remarks>
public sealed class DeskHost : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("matching-web-");
    private readonly SemaphoreSlim _starting = new(1);
    private WebApplication? _app;

    /// <summary>Keeps a server from writing to the console of the tests.</summary>
    public static void Quiet(WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(TextWriter.Null);
    }

    /// <summary>The folder <c>data</c> of the repository.</summary>
    public static string DataFolder { get; } = FindAbove("data/real");

    public MatchingEngine Engine => _app!.Services.GetRequiredService<MatchingEngine>();

    /// <summary>Where the server listens. It starts when the first test asks, so that nothing is trained where no browser is found.</summary>
    public async Task<Uri> Address()
    {
        await _starting.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            _app ??= await Start();
        }
        finally
        {
            _starting.Release();
        }

        return new Uri(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_app is not null) await _app.DisposeAsync();
        _starting.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task<WebApplication> Start()
    {
        var database = Path.Combine(_folder.FullName, "web.db");
        var app = MatchingApi.Create([$"--Matching:Database={database}", $"--Matching:Data={DataFolder}", "--urls", "http://127.0.0.1:0"], Quiet);
        await app.StartAsync();
        return app;
    }

    private static string FindAbove(string marker)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Directory.Exists(Path.Combine(folder.FullName, marker))) return Path.Combine(folder.FullName, "data");
        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds {marker}.");
    }
}
