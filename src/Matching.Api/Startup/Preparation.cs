using Matching.Api.Pages.Shortlists;
using Matching.Api.Pages.Today;
using Matching.Domain;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace Matching.Api.Startup;

/// <summary>Opens the workspace and makes it ready before the server listens, so that the first answer is as good as the last.</summary>
/// <remarks>The workspace is asked for only once the host has found the options valid.</remarks>
internal sealed class Preparation(IServiceProvider services, IOptions<MatchingOptions> options, StartupLines lines) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await Task.Run(() => Prepare(cancellationToken), cancellationToken);
        await WarmAsync();
    }

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        foreach (var address in services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
            lines.Report(new Text($"请打开 {address}", $"open {address}"));
        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private void Prepare(CancellationToken cancel)
    {
        var settings = options.Value;
        lines.Report(new Text($"打开 {settings.Database}", $"opening {settings.Database}"));
        var workspace = services.GetRequiredService<MatchingWorkspace>();
        if (settings.PrepareOnStart) workspace.Prepare(settings.Data ?? DataFolder.Find(Directory.GetCurrentDirectory(), AppContext.BaseDirectory) ?? "data", lines, cancel);
        var catalog = workspace.Engine.Catalog;
        lines.Report(new Text($"共 {catalog.Companies.Count} 家企业、{catalog.Offerings.Count} 个载体", $"{catalog.Companies.Count} companies, {catalog.Offerings.Count} offerings"));
    }

    // What the first visitors would wait for: the first page, and beside it the sentences of a ranking and an index to search.
    private Task WarmAsync() => Task.WhenAll(Task.Run(WarmPageAsync), Task.Run(WarmLists));

    private async Task WarmPageAsync()
    {
        await using var scope = services.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, services.GetRequiredService<ILoggerFactory>());
        await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TodayPage>()).ToHtmlString());
    }

    private void WarmLists()
    {
        var engine = services.GetRequiredService<MatchingEngine>();
        services.GetRequiredService<RankingShelf>().Find(IndustryCenters.All[0].OfferingId, new CompanyFilter()).Rows(0, 1);
        engine.Facets();
        engine.SearchCompanies("a", top: 1);
    }
}
