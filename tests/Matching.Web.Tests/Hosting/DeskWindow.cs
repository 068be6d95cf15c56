using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Matching.Web.Tests.Hosting;

/// <summary>One user's window. What goes wrong in it unseen (errors on the console, requests to other hosts) fails the test at its end.</summary>
public sealed class DeskWindow : IAsyncDisposable
{
    /// <summary>The variable that names a folder for pictures of every page.</summary>
    public const string Pictures = "MATCHING_SCREENS";

    private readonly IBrowserContext _context;
    private readonly bool _english;
    private readonly Uri _address;
    private readonly ConcurrentQueue<string> _faults = new();

    private DeskWindow(IBrowserContext context, IPage page, Uri address, bool english) => (_context, Page, _address, _english) = (context, page, address, english);

    public IPage Page { get; }

    /// <summary>Console errors, failed scripts and requests to other hosts, so far.</summary>
    public IReadOnlyCollection<string> Faults => _faults;

    /// <summary>Goes to a page and waits until it is live.</summary>
    public async Task Go(string path)
    {
        await Page.GotoAsync(new Uri(_address, path).ToString());
        await Live();
    }

    /// <summary>Waits until the server answers to clicks; the layout says so.</summary>
    public Task Live() => Page.Locator("body [data-live=true]").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });

    /// <summary>Takes a picture of the whole page where <see cref="Pictures"/> names a folder; else nothing.</summary>
    /// <param name="name">The page, in the picture's file name beside language and width.</param>
    public async Task Picture(string name)
    {
        if (Environment.GetEnvironmentVariable(Pictures) is not { Length: > 0 } folder) return;
        var file = $"{name}-{(_english ? "en" : "zh")}-{Page.ViewportSize!.Width}.png";
        await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, file), FullPage = true });
    }

    /// <summary>Fails when the page is wider than the screen, or axe finds anything serious or critical.</summary>
    public async Task AssertUsable()
    {
        var overflow = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, $"{Page.Url} is {overflow} pixels wider than the screen.");
        Assert.Empty(await SeriousFindings());
    }

    /// <summary>Fails when anything went wrong unseen.</summary>
    public void AssertNoFaults() => Assert.Empty(_faults);

    /// <summary>What axe finds serious or critical, in words; it covers contrast at level AA.</summary>
    public async Task<string[]> SeriousFindings()
    {
        var result = await Page.RunAxe(new AxeRunOptions { RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice") });
        return
        [
            .. from violation in result.Violations
               where violation.Impact is "serious" or "critical"
               from node in violation.Nodes
               select $"{violation.Id}: {violation.Help}: {node.Html}",
        ];
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    internal static async Task<DeskWindow> Open(IBrowser browser, Uri address, bool english, int width)
    {
        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, Locale = "zh-CN", AcceptDownloads = true, ReducedMotion = ReducedMotion.Reduce });
        if (english) await context.AddCookiesAsync([new() { Name = "matching-language", Value = "en", Url = address.ToString() }]);
        var window = new DeskWindow(context, await context.NewPageAsync(), address, english);
        window.Watch();
        return window;
    }

    private void Watch()
    {
        Page.Console += (_, message) =>
        {
            if (message.Type == "error") _faults.Enqueue($"console: {message.Text} ({message.Location})");
        };
        Page.PageError += (_, error) => _faults.Enqueue($"script: {error}");
        Page.Request += (_, request) =>
        {
            var target = new Uri(request.Url);
            if (target.Scheme is not ("data" or "blob" or "about") && target.Authority != _address.Authority) _faults.Enqueue($"request to another host: {request.Url}");
        };
    }
}
