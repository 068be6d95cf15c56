using System.Text.RegularExpressions;
using Matching.Web.Tests.Hosting;
using Microsoft.Playwright;
using MiniExcelLibs;
using static Microsoft.Playwright.Assertions;

namespace Matching.Web.Tests.Journeys;

public class PlansJourneyTest(DeskHost host, Browser browser)
{
    // A plan takes seconds, on a busy machine more.
    private static readonly LocatorAssertionsToBeVisibleOptions Planned = new() { Timeout = 300_000 };

    [Fact]
    public async Task An_outreach_plan_is_made_within_a_quota_changed_made_again_and_taken_to_Excel()
    {
        await using var window = await browser.Open(host);
        var page = window.Page;
        await window.Go("/plans");
        await page.GetByLabel("联系家数").FillAsync("12");
        await page.GetByRole(AriaRole.Button, new() { Name = "添加配额" }).ClickAsync();
        await page.GetByLabel("配额 1 最多").FillAsync("3");
        await Ask(page);

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "计划：12 家" })).ToBeVisibleAsync(Planned);
        await Expect(page.GetByText("联系家数 12 家已用完")).ToBeVisibleAsync();
        await Expect(Approaches(page)).ToHaveCountAsync(12);
        Assert.All(await page.Locator("h3 .small").AllInnerTextsAsync(), said => Assert.InRange(int.Parse(said.Split(' ')[0]), 1, 3));
        await Expect(page.GetByText("…", new() { Exact = true })).ToHaveCountAsync(0);
        Assert.Empty(await window.SeriousFindings());

        // A colleague who gets the address sees the same plan, and what it was asked for.
        var first = page.Url;
        Assert.Matches(@"\?job=", first);
        await window.Go(new Uri(first).PathAndQuery);
        await Expect(Approaches(page)).ToHaveCountAsync(12);

        await page.GetByText("调整条件，重新规划").ClickAsync();
        await Expect(page.GetByLabel("联系家数")).ToHaveValueAsync("12");
        await Expect(page.GetByLabel("配额 1 最多")).ToHaveValueAsync("3");
        await page.GetByLabel("配额 1 的对象").SelectOptionAsync("big-data");
        await page.GetByLabel("配额 1 最少").FillAsync("2");
        await page.GetByLabel("配额 1 最多").FillAsync("2");
        await Ask(page);
        await Expect(page).Not.ToHaveURLAsync(first);
        var quota = page.GetByRole(AriaRole.Region, new() { Name = "配额完成情况" }).GetByRole(AriaRole.Row, new() { Name = "大数据" });
        await Expect(quota.GetByText("已到上限")).ToBeVisibleAsync(Planned);

        // Both plans stay at hand.
        Assert.True(await page.GetByLabel("已有计划").Locator("option").CountAsync() >= 3);

        var file = await Download(page, "导出 Excel");
        Assert.Equal("PK"u8.ToArray(), file[..2]);
        using var stream = new MemoryStream(file);
        var rows = stream.Query(useHeaderRow: true).Cast<IDictionary<string, object>>().ToArray();
        Assert.Equal(["招商计划"], new MemoryStream(file).GetSheetNames());
        Assert.Equal(12, rows.Length);
        Assert.Equal(2, rows.Count(row => row["产业中心 Center"] as string == "大数据"));
        window.AssertNoFaults();
    }

    [Fact]
    public async Task What_cannot_be_meant_is_said_beside_its_field_and_nothing_is_planned()
    {
        await using var window = await browser.Open(host);
        var page = window.Page;
        await window.Go("/plans/outreach");
        await page.GetByLabel("联系家数").FillAsync("6000");
        await page.GetByRole(AriaRole.Button, new() { Name = "添加配额" }).ClickAsync();
        await page.GetByLabel("配额 1 最少").FillAsync("5");
        await page.GetByLabel("配额 1 最多").FillAsync("2");
        await Ask(page);

        await Expect(page.GetByText("应为 1 至 5000，现为 6000")).ToBeVisibleAsync();
        await Expect(page.GetByLabel("联系家数")).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(page.GetByText("最多不能小于最少")).ToBeVisibleAsync();
        Assert.DoesNotContain("job=", page.Url);

        await page.GetByRole(AriaRole.Button, new() { Name = "删除配额 1" }).ClickAsync();
        await page.GetByLabel("联系家数").FillAsync("");
        await Ask(page);
        await Expect(page.GetByText("请填写整数")).ToBeVisibleAsync();

        await window.Go("/plans/outreach?job=none");
        await Expect(page.GetByText("没有这个计划")).ToBeVisibleAsync();
        window.AssertNoFaults();
    }

    [Fact]
    public async Task A_trip_to_Shanghai_is_a_timetable_and_says_who_is_left_out()
    {
        await using var window = await browser.Open(host, english: true);
        var page = window.Page;
        await window.Go("/plans/trip");
        await Expect(page.GetByLabel("Cities", new() { Exact = true })).ToHaveValueAsync("上海");
        await page.GetByLabel("First day").FillAsync("2026-12-01");
        await page.GetByLabel("Days", new() { Exact = true }).FillAsync("2");
        await page.GetByLabel("Visits a day").FillAsync("3");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make the plan" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { NameRegex = new Regex("Day 2 2026-12-02 Wednesday") })).ToBeVisibleAsync(Planned);
        await Expect(page.GetByText("09:00–10:15")).ToHaveCountAsync(2);
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Visits of day 1" }).Locator("tbody tr")).ToHaveCountAsync(3);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Who is left out" })).ToBeVisibleAsync();

        var file = await Download(page, "Export CSV");
        Assert.StartsWith("天 Day", System.Text.Encoding.UTF8.GetString(file).TrimStart('\uFEFF'));
        Assert.Empty(await window.SeriousFindings());
        window.AssertNoFaults();
    }

    private static Task Ask(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "开始规划" }).ClickAsync();

    private static ILocator Approaches(IPage page) => page.GetByRole(AriaRole.Region, new() { Name = "联系名单" }).Locator("tbody tr");

    private static async Task<byte[]> Download(IPage page, string link)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync());
        return await File.ReadAllBytesAsync((await download.PathAsync())!, TestContext.Current.CancellationToken);
    }
}
