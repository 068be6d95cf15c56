using Matching.Web.Tests.Hosting;

namespace Matching.Web.Tests.Pages;

public class EveryPageTest(DeskHost host, Browser browser)
{
    [Theory]
    [MemberData(nameof(DeskPages.Everywhere), MemberType = typeof(DeskPages))]
    public async Task Opens_without_faults_fits_the_screen_and_can_be_used_by_all(string address, bool english, int width)
    {
        await using var window = await browser.Open(host, english, width);
        await window.Go(address);

        Assert.Equal(english ? "en" : "zh-CN", await window.Page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal(1, await window.Page.Locator("h1").CountAsync());
        var overflow = await window.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, $"{address} is {overflow} pixels wider than the screen of {width}.");
        Assert.Empty(await window.SeriousFindings());
        window.AssertNoFaults();
    }
}
