using System.Net;
using Matching.Api.Tests.Hosting;

namespace Matching.Api.Tests.Security;

public class AccessGateTest(ApiHost open)
{
    private const string Key = "a-key-that-nobody-guesses";
    private const string Second = "another-key-for-others";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://127.0.0.1:0")]
    public async Task With_keys_every_request_needs_one_and_no_key_is_logged(string urls)
    {
        await using var host = new ApiHost(["--urls", urls, $"--Matching:ApiKeys:0={Key}", $"--Matching:ApiKeys:1={Second}"]);
        await host.InitializeAsync();

        foreach (var address in new[] { "/", "/_framework/blazor.web.js", "/_blazor/negotiate", "/api/centers", "/metrics", "/openapi/v1.json", "/nope" })
        {
            using var refused = await host.Client.GetAsync(address, Cancel);
            await refused.Problem(HttpStatusCode.Unauthorized);
            Assert.Contains(refused.Headers.WwwAuthenticate, challenge => challenge.Scheme == "Bearer");
        }

        await host.Client.Json("/health/ready");
        foreach (var (name, value, expected) in new[]
        {
            ("Authorization", $"Bearer {Key}", HttpStatusCode.OK),
            ("Authorization", $"bearer {Second}", HttpStatusCode.OK),
            ("X-Api-Key", Key, HttpStatusCode.OK),
            ("X-Api-Key", Key + "x", HttpStatusCode.Unauthorized),
            ("X-Api-Key", Key[..^1], HttpStatusCode.Unauthorized),
            ("X-Api-Key", "", HttpStatusCode.Unauthorized),
            ("Authorization", $"Basic {Key}", HttpStatusCode.Unauthorized),
        })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/api/centers");
            request.Headers.TryAddWithoutValidation(name, value);
            using var response = await host.Client.SendAsync(request, Cancel);
            Assert.True(expected == response.StatusCode, $"{name}: {value} gave {response.StatusCode}");
        }

        Assert.Contains("/api/centers", host.Log);
        Assert.DoesNotContain(Key, host.Log);
        Assert.DoesNotContain(Second, host.Log);
        Assert.DoesNotContain(Key, host.Console);
    }

    [Theory]
    [InlineData("evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost:1", HttpStatusCode.OK)]
    [InlineData("127.0.0.1", HttpStatusCode.OK)]
    [InlineData("[::1]:5080", HttpStatusCode.OK)]
    public async Task Without_keys_only_loopback_names_are_answered(string name, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/centers") { Headers = { Host = name } };
        using var response = await open.Client.SendAsync(request, Cancel);
        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Pages_of_others_may_not_write()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/imports/companies?dryRun=true") { Content = new StringContent("id\n") };
        request.Headers.Add("Origin", "https://evil.example");
        using var response = await open.Client.SendAsync(request, Cancel);
        Assert.Contains("evil.example", (await response.Problem(HttpStatusCode.Forbidden)).GetProperty("detail").GetString());
    }

    [Fact]
    public async Task Pages_of_others_may_not_open_a_live_connection()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/_blazor?id=x");
        request.Headers.Add("Origin", "https://evil.example");
        request.Headers.Add("Connection", "Upgrade");
        request.Headers.Add("Upgrade", "websocket");
        request.Headers.Add("Sec-WebSocket-Version", "13");
        request.Headers.Add("Sec-WebSocket-Key", "AAAAAAAAAAAAAAAAAAAAAA==");
        using var response = await open.Client.SendAsync(request, Cancel);
        await response.Problem(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Answers_carry_the_security_headers()
    {
        using var response = await open.Client.GetAsync("/", Cancel);
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'self'", policy);
        Assert.Contains("script-src 'self';", policy);
        Assert.Contains("frame-ancestors 'none'", policy);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", response.Headers.GetValues("Referrer-Policy").Single());
        Assert.False(response.Headers.Contains("Server"));
    }
}
