using System.Text.RegularExpressions;
using Matching.Api.Pages.Spaces;
using Matching.Domain;
using Matching.Web.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Matching.Web.Tests.Journeys;

public class SpacesJourneyTest(DeskHost host, Browser browser)
{
    [Fact]
    public async Task A_space_is_found_on_the_map_and_its_handbook_page_prints()
    {
        await using var window = await browser.Open(host);
        var page = window.Page;
        await window.Go("/spaces");
        await page.GetByLabel("面向产业中心").SelectOptionAsync("ic-design");
        await Expect(page).ToHaveURLAsync(new Regex("center=ic-design"));

        var map = page.GetByRole(AriaRole.Group, new() { Name = "拱墅区空间分布图" });
        var hosting = SpaceItem.All(host.Engine.Catalog).Count(item => item.At is not null && item.Centers.Contains(CenterId.IcDesign));
        await Expect(map.Locator("a[data-space]")).ToHaveCountAsync(hosting);
        var mark = map.Locator("a[data-space]").First;
        var name = (await mark.GetAttributeAsync("aria-label"))!;
        await mark.FocusAsync();
        await Expect(page.Locator("tr[data-space].lit")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Enter");

        var title = page.GetByRole(AriaRole.Heading, new() { Level = 1 });
        await Expect(page).ToHaveURLAsync(new Regex("/spaces/"));
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "基本情况" })).ToBeVisibleAsync();
        Assert.Contains((await title.TextContentAsync())!.Trim(), name);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "与六大产业中心的适配" })).ToBeVisibleAsync();
        await Expect(page.GetByText("尚无 VR")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "短名单：为它找企业" })).ToHaveAttributeAsync("href", new Regex("^/shortlist\\?offering="));

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "打印" })).ToBeHiddenAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "在谈情况" })).ToBeHiddenAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "基本情况" })).ToBeVisibleAsync();
        window.AssertNoFaults();
    }

    [Fact]
    public async Task Spaces_without_coordinates_are_in_the_list_alone()
    {
        await using var window = await browser.Open(host);
        var page = window.Page;
        var real = host.Engine.Catalog.Offerings.First(offering => offering.Building is { Lon: null } && offering.Source.Kind == DataKind.Real);
        await window.Go($"/spaces?name={Uri.EscapeDataString(real.Name.Zh)}");
        await Expect(page.GetByRole(AriaRole.Row, new() { Name = real.Name.Zh }).First).ToContainTextAsync("无坐标");
        await Expect(page.Locator($"svg a[data-space='{real.Id}']")).ToHaveCountAsync(0);

        await page.GetByLabel("可用面积至少（m²，地块按土地）").FillAsync("很大");
        await page.GetByLabel("可用面积至少（m²，地块按土地）").PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("“很大”不是面积");
        window.AssertNoFaults();
    }

    [Theory]
    [InlineData("building:NOWHERE", false, "没有这个空间：building:NOWHERE")]
    [InlineData("rubbish", true, "There is no such space: rubbish")]
    public async Task A_space_that_nobody_knows_is_told(string id, bool english, string expected)
    {
        await using var window = await browser.Open(host, english);
        await window.Go($"/spaces/{id}");
        await Expect(window.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync(expected);
    }
}
