using System.Text.RegularExpressions;
using Matching.Api;
using Matching.Domain;
using Matching.Web.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Matching.Web.Tests.Pages;

public class ReconnectionTest(DeskHost host, Browser browser)
{
    [Fact]
    public async Task A_page_that_lost_its_line_says_so_connects_again_and_keeps_what_was_chosen()
    {
        await using var window = await browser.Open(host);
        var page = window.Page;
        await window.Go("/shortlist?offering=center:big-data");
        await page.GetByLabel(new Regex("来比较")).First.CheckAsync();
        await Expect(page.GetByText("已选 1 家")).ToBeVisibleAsync();

        await page.EvaluateAsync("""
            () => {
              const notice = document.getElementById("components-reconnect-modal");
              window.told = [];
              new MutationObserver(() => window.told.push(getComputedStyle(notice).display)).observe(notice, { attributes: true, attributeFilter: ["class"] });
              Blazor._internal.forceCloseConnection();
            }
            """);
        await page.WaitForFunctionAsync("() => window.told.includes('block') && getComputedStyle(document.getElementById('components-reconnect-modal')).display === 'none'");

        await Expect(page.GetByText("已选 1 家")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "取消选择" }).ClickAsync();
        await Expect(page.GetByText("已选 1 家")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_page_whose_server_was_started_again_says_so_meanwhile_and_is_loaded_anew()
    {
        Browser.SkipWithoutBrowser();
        var folder = Directory.CreateTempSubdirectory("matching-restart-");
        var first = await Start(folder, "http://127.0.0.1:0");
        var address = first.Urls.Single();
        await using (var window = await browser.Open(new Uri(address)))
        {
            await window.Go("/companies");
            await first.StopAsync(TestContext.Current.CancellationToken);
            await first.DisposeAsync();
            var notice = window.Page.Locator("#components-reconnect-modal");
            await Expect(notice).ToBeVisibleAsync(new() { Timeout = 30_000 });
            Assert.Empty(await window.SeriousFindings());

            await using var second = await Start(folder, address);
            await Expect(notice).ToBeHiddenAsync(new() { Timeout = 60_000 });
            await window.Live();
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_page_whose_server_has_forgotten_who_signed_in_asks_for_the_key_and_comes_back()
    {
        const string key = "a key of the office";
        Browser.SkipWithoutBrowser();
        var folder = Directory.CreateTempSubdirectory("matching-signed-in-");
        var first = await Start(folder, "http://127.0.0.1:0", key);
        var address = first.Urls.Single();
        await using (var window = await browser.Open(new Uri(address)))
        {
            await SignIn(window.Page, $"{address}/companies");
            await window.Live();
            await first.StopAsync(TestContext.Current.CancellationToken);
            await first.DisposeAsync();
            await Expect(window.Page.Locator("#components-reconnect-modal")).ToBeVisibleAsync(new() { Timeout = 30_000 });

            await using var second = await Start(folder, address, key);
            await Expect(window.Page).ToHaveURLAsync(new Regex("/sign-in"), new() { Timeout = 60_000 });
            await SignIn(window.Page, null);
            await Expect(window.Page).ToHaveURLAsync($"{address}/companies");
        }

        folder.Delete(recursive: true);

        static async Task SignIn(IPage page, string? address)
        {
            if (address is not null) await page.GotoAsync(address);
            await page.GetByLabel(new Regex("访问密钥")).FillAsync(key);
            await page.GetByRole(AriaRole.Button, new() { Name = "登录" }).ClickAsync();
        }
    }

    [Fact]
    public async Task Without_scripts_the_first_page_still_says_whom_to_approach()
    {
        await using var window = await browser.Open(host);
        using var http = new HttpClient { BaseAddress = await host.Address() };
        var page = await http.GetStringAsync("/shortlist?offering=center:ic-design", TestContext.Current.CancellationToken);
        var first = host.Engine.Shortlist(OfferingId.Of(CenterId.IcDesign), 1, cancel: TestContext.Current.CancellationToken).Rows[0];
        Assert.Contains(first.Name.Zh, page);
        Assert.Contains(first.Reasons[0].TextZh, page);
    }

    // Nothing is imported or trained: only the line counts.
    private static async Task<WebApplication> Start(DirectoryInfo folder, string url, string? key = null)
    {
        string[] keys = key is null ? [] : [$"--Matching:ApiKeys:0={key}"];
        var app = MatchingApi.Create([.. keys, $"--Matching:Database={Path.Combine(folder.FullName, "empty.db")}", "--Matching:PrepareOnStart=false", "--urls", url], DeskHost.Quiet);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }
}
