using System.Globalization;
using System.Text.RegularExpressions;
using Matching.Web.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Matching.Web.Tests.Journeys;

public class CompaniesJourneyTest(DeskHost host, Browser browser)
{
    [Fact]
    public async Task A_company_is_found_by_its_initials_and_opened_with_the_keyboard()
    {
        await using var window = await browser.Open(host);
        var page = window.Page;
        await window.Go("/companies");
        await Expect(page.GetByRole(AriaRole.Table, new() { Name = "龙头层级" })).ToBeVisibleAsync();

        await page.GetByLabel("查找企业").PressSequentiallyAsync("wk");
        var found = page.GetByRole(AriaRole.List, new() { Name = "查找结果" }).GetByRole(AriaRole.Listitem).First;
        await Expect(found).ToContainTextAsync("SZ000002");
        await Expect(found).ToContainTextAsync("拼音首字母 wk → 万科");
        await Expect(found.Locator("mark")).ToHaveTextAsync("万科");
        await Expect(page).ToHaveURLAsync(new Regex("/companies\\?q=wk$"));
        await Expect(page.GetByLabel("查找企业")).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(found.GetByRole(AriaRole.Link)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("/companies/SZ000002$"));
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("万科企业股份有限公司");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "基本情况" })).ToContainTextAsync("房地产开发经营");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "龙头层级依据" }).Locator("tr[aria-current]")).ToContainTextAsync("上市（主板）");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "与六大产业中心的契合" }).Locator("tbody tr")).ToHaveCountAsync(6);
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "洽谈记录" })).ToContainTextAsync("还没有洽谈记录");
        window.AssertNoFaults();
    }

    [Fact]
    public async Task Enter_opens_the_best_hit_and_what_is_not_on_record_is_said_to_be_missing()
    {
        await using var window = await browser.Open(host);
        var page = window.Page;
        await window.Go("/companies?q=qqqq");
        await Expect(page.GetByText("没有找到“qqqq”")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "导入" })).ToHaveAttributeAsync("href", "/import");

        await page.GetByLabel("查找企业").FillAsync("SZ000002");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("/companies/SZ000002$"));

        await window.Go("/companies/no-such-company");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("no-such-company");
        window.AssertNoFaults();
    }

    [Fact]
    public async Task Simulated_companies_are_found_on_request_alone()
    {
        await using var window = await browser.Open(host);
        var page = window.Page;
        await window.Go("/companies?q=SIM-C00024");
        await Expect(page.GetByText("没有找到“SIM-C00024”")).ToBeVisibleAsync();

        await page.GetByLabel("含模拟企业").CheckAsync();
        await Expect(page.GetByRole(AriaRole.List, new() { Name = "查找结果" })).ToContainTextAsync("SIM-C00024");
        await Expect(page.GetByRole(AriaRole.List, new() { Name = "查找结果" }).Locator(".badge.simulated")).ToHaveTextAsync("模拟");
        window.AssertNoFaults();
    }

    [Fact]
    public async Task Ties_are_drawn_listed_and_lead_on()
    {
        await using var window = await browser.Open(host);
        var page = window.Page;
        await window.Go("/companies/GS-cloud-dc");
        var ties = page.GetByRole(AriaRole.Region, new() { Name = "关联企业" });
        var expected = host.Engine.TiesAround("GS-cloud-dc");
        Assert.True(expected.Nodes.Count > 2, "The data that ships holds ties of this company.");
        await Expect(ties.Locator("svg .node[data-node]")).ToHaveCountAsync(expected.Nodes.Count);
        await Expect(ties.GetByRole(AriaRole.Table).Locator("tbody tr")).ToHaveCountAsync(expected.Links.Count);

        await ties.Locator("svg a[data-node=GS-aliyun]").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/companies/GS-aliyun$"));
        await Expect(page.GetByText("已在区内", new() { Exact = true })).ToBeVisibleAsync();
        window.AssertNoFaults();
    }

    [Theory]
    [InlineData("G500-069", "center:big-data")]
    [InlineData("GS-zhongli", "plot:GS0806-05")]
    public async Task What_the_score_is_made_of_adds_up(string company, string offering)
    {
        await using var window = await browser.Open(host);
        var page = window.Page;
        await window.Go($"/companies/{company}?offering={offering}");
        await Expect(page.GetByLabel("对哪个产业中心、地块或楼宇")).ToHaveValueAsync(offering);

        var parts = await Numbers(page, "[data-step=start], [data-step=up], [data-step=down]");
        var score = Assert.Single(await Numbers(page, "[data-step=total]"));
        Assert.True(parts.Length > 1, "Something adds to the score.");
        Assert.InRange(score - parts.Sum(), -0.0005m * (parts.Length + 1), 0.0005m * (parts.Length + 1));
        window.AssertNoFaults();
    }

    [Fact]
    public async Task A_contact_is_recorded_and_shown_at_once()
    {
        await using var window = await browser.Open(host);
        var page = window.Page;
        await window.Go("/companies/SH603033?offering=center:smart-logistics");
        await page.GetByRole(AriaRole.Button, new() { Name = "标为已联系" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("三维控股集团股份有限公司");
        await page.GetByRole(AriaRole.Button, new() { Name = "记录", Exact = true }).ClickAsync();

        var line = page.GetByRole(AriaRole.Region, new() { Name = "洽谈记录" }).First.Locator("tbody tr").First;
        await Expect(line).ToContainTextAsync("触达");
        await Expect(line).ToContainTextAsync("智能物流");
        window.AssertNoFaults();
    }

    [Fact]
    public async Task English_readers_see_the_same_and_ask_for_spaces()
    {
        await using var window = await browser.Open(host, english: true);
        var page = window.Page;
        await window.Go("/companies?q=vanke");
        await page.GetByRole(AriaRole.Link, new() { Name = "China Vanke" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("China Vanke");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Why it ranks where it does" })).ToContainTextAsync("Start and factors add up to the score");

        var spaces = page.GetByRole(AriaRole.Region, new() { Name = "Spaces that suit it best" });
        await spaces.GetByRole(AriaRole.Button, new() { Name = "Find the best five" }).ClickAsync();
        await Expect(spaces.Locator("tbody tr")).ToHaveCountAsync(5, new() { Timeout = 20_000 });
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Review sheet (print)" })).ToHaveAttributeAsync("href", new Regex("^/api/sheets/G500-307/center%3A[a-z-]+\\?format=html&lang=en$"));
        var sheet = await page.GetByRole(AriaRole.Link, new() { Name = "Review sheet (print)" }).GetAttributeAsync("href");
        var answer = await page.APIRequest.GetAsync(new Uri(new Uri(page.Url), sheet!).ToString());
        Assert.Equal(200, answer.Status);
        window.AssertNoFaults();
    }

    private static async Task<decimal[]> Numbers(IPage page, string selector) =>
        [.. (await page.Locator(selector).AllInnerTextsAsync()).Select(text => decimal.Parse(text.Trim().Replace('−', '-'), NumberStyles.Number, CultureInfo.InvariantCulture))];
}
