using Matching.Api.Jobs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Matching.Api.Tests.Hosting;

/// <summary>The whole server on a free port of this machine, over the small data set, with a database of its own.</summary>
public sealed class ApiHost : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("matching-api-");
    private readonly string[] _args;
    private readonly Action<WebApplicationBuilder>? _configure;
    private WebApplication? _app;

    public ApiHost()
        : this([])
    {
    }

    internal ApiHost(string[] args, Action<WebApplicationBuilder>? configure = null) => (_args, _configure) = (args, configure);

    public static string DataFolder => Path.Combine(AppContext.BaseDirectory, "data");

    public static DateOnly Today => DateOnly.FromDateTime(SteppedTime.Start.Date);

    public string Database => Path.Combine(_folder.FullName, "test.db");

    // Without a jar, so that no test reads in the language that another one asked for.
    public HttpClient Client { get; } = new(new HttpClientHandler { UseCookies = false });

    internal SteppedTime Time { get; } = new();

    public MatchingEngine Engine => _app!.Services.GetRequiredService<MatchingEngine>();

    public MatchingWorkspace Workspace => _app!.Services.GetRequiredService<MatchingWorkspace>();

    internal JobList Jobs => _app!.Services.GetRequiredService<JobList>();

    public string Console => _console.ToString();

    public string Log => _log.Text;

    private readonly StringWriter _console = new();
    private readonly LogCapture _log = new();

    public async ValueTask InitializeAsync()
    {
        string[] always = [$"--Matching:Database={Database}", $"--Matching:Data={DataFolder}"];
        string[] urls = _args.Any(arg => arg.StartsWith("--urls", StringComparison.Ordinal)) ? [] : ["--urls", "http://127.0.0.1:0"];
        _app = MatchingApi.Create([.. always, .. urls, .. _args], builder =>
        {
            builder.Logging.ClearProviders().AddProvider(_log).SetMinimumLevel(LogLevel.Trace).AddFilter((_, _, _) => true);
            builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Time));
            builder.Services.Replace(ServiceDescriptor.Singleton<TextWriter>(_console));
            _configure?.Invoke(builder);
        });
        await _app.StartAsync();
        var address = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        Client.BaseAddress = new Uri(address.Replace("0.0.0.0", "127.0.0.1"));
    }

    public Task StopAsync() => _app!.StopAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_app is not null) await _app.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
