using Matching.Domain;
using Matching.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace Matching.Web.Tests.Pages;

/// <summary>Pictures of every page, made on request alone: <c>dotnet run --project tests/Matching.Web.Tests -- -explicit only</c>.</summary>
public class Screens(DeskHost host, Browser browser)
{
    private static readonly string Folder = Environment.GetEnvironmentVariable("MATCHING_SCREENS") ?? Path.Combine(AppContext.BaseDirectory, "screens");

    private static readonly LocatorWaitForOptions Long = new() { Timeout = 120_000 };

    public static TheoryData<bool, int> Readers => [.. from english in new[] { false, true } from width in new[] { 1280, 390 } select (english, width)];

    [Theory(Explicit = true)]
    [MemberData(nameof(DeskPages.Everywhere), MemberType = typeof(DeskPages))]
    public async Task Are_taken_of_every_page(string address, bool english, int width)
    {
        await using var window = await browser.Open(host, english, width);
        await window.Go(address);
        await Take(window, Array.Find(DeskPages.All, page => page.Address == address).Name, english, width);
        window.AssertNoFaults();
    }

    [Theory(Explicit = true)]
    [MemberData(nameof(Readers))]
    public async Task Are_taken_of_what_users_bring_about(bool english, int width)
    {
        await using var window = await browser.Open(host, english, width);
        var page = window.Page;
        var kept = host.Engine.Keep(host.Engine.RankCompanies(OfferingId.Of(CenterId.BigData), cancel: TestContext.Current.CancellationToken).List(20), name: "大数据前二十");
        await window.Go($"/shortlists/{kept.Id}");
        await Take(window, "kept-shortlist", english, width);
        await window.Go("/shortlists");
        await Take(window, "kept-shortlists", english, width);

        await window.Go("/shortlist?offering=center:big-data");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("导出 Excel|Export to Excel") }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog).WaitForAsync();
        await Take(window, "keep-dialog", english, width);

        await window.Go("/import");
        await page.Locator("input[type=file]").SetInputFilesAsync(Path.Combine(DeskHost.DataFolder, "../docs/examples/companies-broken.csv"));
        await page.GetByRole(AriaRole.Cell).Filter(new() { HasText = "2016.5.18" }).First.WaitForAsync();
        await Take(window, "import-broken", english, width);

        await window.Go("/plans");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("开始规划|Make the plan") }).ClickAsync();
        await page.Locator("a[href*='plan?format=xlsx']").WaitForAsync(Long);
        await Take(window, "plan-outreach", english, width);
        await window.Go("/plans/trip");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("开始规划|Make the plan") }).ClickAsync();
        await page.Locator("a[href*='plan?format=xlsx']").WaitForAsync(Long);
        await Take(window, "plan-trip", english, width);
        window.AssertNoFaults();
    }

    private static async Task Take(DeskWindow window, string name, bool english, int width)
    {
        var file = Path.Combine(Folder, $"{name}-{(english ? "en" : "zh")}-{width}.png");
        await window.Page.ScreenshotAsync(new() { Path = file, FullPage = true });
        Assert.True(new FileInfo(file).Length > 10_000, $"{file} shows nothing.");
    }
}
