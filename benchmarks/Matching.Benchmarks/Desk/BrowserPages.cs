using Matching.Evaluation;
using Microsoft.Playwright;

namespace Matching.Benchmarks.Desk;

/// <summary>How long a user waits in headless Chromium.</summary>
internal static class BrowserPages
{
    private const string Shortlist = "/shortlist?offering=center:big-data&simulated=true";

    // The page's own clock, so that nothing of the steering counts.
    private const string Watch = """
        new MutationObserver(() => {
          if (window.usable === undefined && document.querySelector("main[data-live=true]") && document.querySelectorAll("table.grid tbody tr td").length > 50) window.usable = performance.now();
        }).observe(document, { subtree: true, childList: true, attributes: true });
        """;

    private const string JumpToMiddle = """
        async () => {
          const box = document.querySelector("[role=region]:has(table.grid)"), begin = performance.now(), rank = () => Number(box.querySelector("tbody td.number")?.textContent.replace(/\D/g, "") ?? 0);
          box.scrollTop = box.scrollHeight / 2;
          while (rank() < 1000) await new Promise(requestAnimationFrame);
          return performance.now() - begin;
        }
        """;

    public static async Task<IReadOnlyList<ReportResult>> MeasureAsync(Uri address, int rounds)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Environment.GetEnvironmentVariable("MATCHING_BROWSER") ?? "/usr/bin/chromium", Args = ["--no-sandbox"] });
        var (usable, jumps, bytes) = (new List<double>(), new List<double>(), new List<double>());
        for (var i = 0; i < rounds; i++)
        {
            await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
            var page = await context.NewPageAsync();
            await page.AddInitScriptAsync(Watch);
            var loaded = new List<IRequest>();
            page.RequestFinished += (_, request) => loaded.Add(request);
            await page.GotoAsync(new Uri(address, Shortlist).ToString());
            await page.WaitForFunctionAsync("() => window.usable !== undefined");
            usable.Add(await page.EvaluateAsync<double>("() => window.usable"));
            var sizes = await Task.WhenAll(loaded.ToArray().Select(async request => (await request.SizesAsync()).ResponseBodySize));
            bytes.Add(sizes.Sum(size => size / 1e3));
            jumps.Add(await page.EvaluateAsync<double>(JumpToMiddle));
        }

        return
        [
            DeskCommand.Median("shortlist of all companies, interactive, first visit", [usable[0]], "ms"),
            DeskCommand.Median("shortlist of all companies, interactive, later visits", usable[1..], "ms"),
            DeskCommand.Median("jump to the middle of the ranking until its rows are drawn", jumps, "ms"),
            DeskCommand.Median("transferred on the first load, compressed", bytes, "kB"),
        ];
    }
}
