using Microsoft.Playwright;

namespace Matching.Web.Tests.Hosting;

/// <summary>A headless Chromium that is installed on this machine; tests are skipped with the reason where there is none.</summary>
public sealed class Browser : IAsyncLifetime
{
    /// <summary>Names a browser that is not in one of the usual places.</summary>
    public const string Variable = "MATCHING_BROWSER";

    private static readonly string[] Places =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/microsoft-edge", "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    private readonly SemaphoreSlim _starting = new(1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where the browser is; null when there is none.</summary>
    public static string? Path => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : Array.Find(Places, File.Exists);

    /// <summary>Skips the test where no browser is found.</summary>
    public static void SkipWithoutBrowser() =>
        Assert.SkipWhen(Path is null, $"No browser was found: install Debian's chromium, or set {Variable} to one.");

    /// <summary>Opens the desk in a window of its own.</summary>
    /// <param name="host">The server.</param>
    /// <param name="english">Whether the user reads English.</param>
    /// <param name="width">The window's width, pixels.</param>
    public async Task<DeskWindow> Open(DeskHost host, bool english = false, int width = 1280)
    {
        SkipWithoutBrowser();
        return await Open(await host.Address(), english, width);
    }

    /// <summary>Opens the desk of any server in a window of its own.</summary>
    /// <param name="address">The server.</param>
    /// <param name="english">Whether the user reads English.</param>
    /// <param name="width">The window's width, pixels.</param>
    public async Task<DeskWindow> Open(Uri address, bool english = false, int width = 1280)
    {
        SkipWithoutBrowser();
        await _starting.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            _playwright ??= await Playwright.CreateAsync();
            // Without the sandbox, as containers run everything as root and allow no namespaces.
            _browser ??= await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Args = ["--no-sandbox", "--font-render-hinting=none"] });
        }
        finally
        {
            _starting.Release();
        }

        return await DeskWindow.Open(_browser, address, english, width);
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        _starting.Dispose();
    }
}
