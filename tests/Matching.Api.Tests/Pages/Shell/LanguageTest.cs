using System.Net;
using Matching.Api.Tests.Hosting;

namespace Matching.Api.Tests.Pages.Shell;

public class LanguageTest(ApiHost host)
{
    [Theory]
    [InlineData("/spaces?status=x&lang=en", "/spaces?status=x")]
    [InlineData("/", "/")]
    [InlineData(null, "/")]
    [InlineData("//evil.example/x", "/")]
    [InlineData("https://evil.example/x", "/")]
    [InlineData("/\\evil.example", "/evil.example")]
    public async Task A_choice_is_remembered_and_leads_back_to_this_server(string? back, string expected)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = host.Client.BaseAddress };
        var query = back is null ? "" : $"?back={Uri.EscapeDataString(back)}";
        using var response = await client.GetAsync($"/language/en{query}", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal(expected, response.Headers.Location!.ToString());
        Assert.Contains(response.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("matching-language=en;", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_remembered_language_is_shown()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Add("Cookie", "matching-language=en");
        using var response = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Contains("<html lang=\"en\">", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_unknown_page_says_so_in_the_users_language()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/nowhere");
        request.Headers.Add("Accept", "text/html");
        using var response = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("没有这一页", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
