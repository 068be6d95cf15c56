using Matching.Domain;
using Matching.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace Matching.Web.Tests.Pages;

/// <summary>With the variable <see cref="DeskWindow.Pictures"/> set, every page is also taken a picture of.</summary>
public class EveryPageTest(DeskHost host, Browser browser)
{
    private static readonly LocatorWaitForOptions Long = new() { Timeout = 300_000 };

    public static TheoryData<bool, int> Readers => [.. from english in new[] { false, true } from width in new[] { 1280, 390 } select (english, width)];

    [Theory]
    [MemberData(nameof(DeskPages.Everywhere), MemberType = typeof(DeskPages))]
    public async Task Opens_without_faults_fits_the_screen_and_can_be_used_by_all(string address, bool english, int width)
    {
        await using var window = await browser.Open(host, english, width);
        await window.Go(address);
        await window.Picture(Array.Find(DeskPages.All, page => page.Address == address).Name);

        Assert.Equal(english ? "en" : "zh-CN", await window.Page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal(1, await window.Page.Locator("h1").CountAsync());
        await window.AssertUsable();
        window.AssertNoFaults();
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task What_users_bring_about_fits_and_can_be_used_too(bool english, int width)
    {
        await using var window = await browser.Open(host, english, width);
        var page = window.Page;
        var kept = host.Engine.Keep(host.Engine.RankCompanies(OfferingId.Of(CenterId.BigData), cancel: TestContext.Current.CancellationToken).List(20), name: "大数据前二十");
        await window.Go($"/shortlists/{kept.Id}");
        await Check("kept-shortlist");
        await window.Go("/shortlists");
        await Check("kept-shortlists");

        await window.Go("/shortlist?offering=center:big-data");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("导出 Excel|Export to Excel") }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog).WaitForAsync();
        await Check("keep-dialog");

        await window.Go("/import");
        await page.Locator("input[type=file]").SetInputFilesAsync(Path.Combine(DeskHost.DataFolder, "../docs/examples/companies-broken.csv"));
        await page.GetByRole(AriaRole.Cell).Filter(new() { HasText = "2016.5.18" }).First.WaitForAsync();
        await Check("import-broken");

        foreach (var plan in new[] { "outreach", "trip" })
        {
            await window.Go($"/plans/{plan}");
            await page.GetByRole(AriaRole.Button, new() { NameRegex = new("开始规划|Make the plan") }).ClickAsync();
            await page.Locator("a[href*='plan?format=xlsx']").WaitForAsync(Long);
            await Check($"plan-{plan}");
        }

        window.AssertNoFaults();

        async Task Check(string name)
        {
            await window.Picture(name);
            await window.AssertUsable();
        }
    }
}
