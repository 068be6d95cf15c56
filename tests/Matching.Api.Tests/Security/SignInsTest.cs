using System.Net;
using Matching.Api.Security;
using Matching.Api.Tests.Hosting;

namespace Matching.Api.Tests.Security;

public class SignInsTest
{
    private const string Key = "a-key-that-nobody-guesses";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_browser_shows_its_key_once_and_stays_until_it_leaves_or_the_day_is_over()
    {
        await using var host = new ApiHost([$"--Matching:ApiKeys:0={Key}"]);
        await host.InitializeAsync();
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = host.Client.BaseAddress };

        using var sent = await Look(browser, "/spaces?x=1");
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Equal("/sign-in?back=%2Fspaces%3Fx%3D1", sent.Headers.Location!.ToString());
        Assert.Contains("name=\"key\"", await (await Look(browser, "/sign-in")).Content.ReadAsStringAsync(Cancel));

        using var refused = await Enter(browser, Key + "x");
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Contains("密钥不对", await refused.Content.ReadAsStringAsync(Cancel));
        Assert.Equal(HttpStatusCode.Redirect, (await Look(browser, "/")).StatusCode);

        using var entered = await Enter(browser, Key, "/quality");
        Assert.Equal("/quality", entered.Headers.Location!.ToString());
        var cookie = entered.Headers.GetValues("Set-Cookie").Single();
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Key, cookie);
        Assert.Equal(HttpStatusCode.OK, (await Look(browser, "/")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Look(browser, "/api/centers")).StatusCode);

        using var foreign = new HttpRequestMessage(HttpMethod.Post, "/api/shortlists") { Content = new StringContent("{}"), Headers = { { "Origin", "https://evil.example" } } };
        await (await browser.SendAsync(foreign, Cancel)).Problem(HttpStatusCode.Forbidden);

        host.Time.Step(SignIns.Lifetime);
        Assert.Equal(HttpStatusCode.Redirect, (await Look(browser, "/")).StatusCode);

        await Enter(browser, Key);
        using var left = await browser.PostAsync("/sign-out", null, Cancel);
        Assert.Equal("/sign-in", left.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.Redirect, (await Look(browser, "/")).StatusCode);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("")]
    public async Task Nobody_is_led_elsewhere_after_signing_in(string back)
    {
        await using var host = new ApiHost([$"--Matching:ApiKeys:0={Key}", "--Matching:PrepareOnStart=false"]);
        await host.InitializeAsync();
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = host.Client.BaseAddress };
        Assert.Equal("/", (await Enter(browser, Key, back)).Headers.Location!.ToString());
    }

    private static Task<HttpResponseMessage> Enter(HttpClient browser, string key, string back = "/") =>
        browser.PostAsync("/sign-in", new FormUrlEncodedContent([new("key", key), new("back", back)]), Cancel);

    private static async Task<HttpResponseMessage> Look(HttpClient browser, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Accept", "text/html" } } };
        return await browser.SendAsync(request, Cancel);
    }
}
