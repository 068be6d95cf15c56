using System.Text.RegularExpressions;
using Matching.Web.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Matching.Web.Tests.Journeys;

public class LanguageJourneyTest(DeskHost host, Browser browser)
{
    [Fact]
    public async Task One_click_changes_the_language_of_the_page_one_is_on_and_of_all_others()
    {
        await using var window = await browser.Open(host);
        var page = window.Page;
        await window.Go("/shortlist?offering=center:big-data&city=%E4%B8%8A%E6%B5%B7");
        await page.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();
        await window.Live();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Shortlist");
        await Expect(page.GetByLabel("City")).ToHaveValueAsync("上海");
        await Expect(page).ToHaveURLAsync(new Regex("offering=center:big-data"));
        await page.GetByRole(AriaRole.Link, new() { Name = "Today" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Whom to approach first today");

        await page.GetByRole(AriaRole.Link, new() { Name = "中文" }).ClickAsync();
        await window.Live();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("今天先找谁");
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "zh-CN");
        window.AssertNoFaults();
    }
}
