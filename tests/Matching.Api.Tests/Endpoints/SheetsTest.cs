using System.Net;
using System.Text;
using Matching.Api.Tests.Hosting;

namespace Matching.Api.Tests.Endpoints;

public class SheetsTest(ApiHost host)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("building:B-01", "building:B-01")]
    [InlineData("plot:GS0806-R21/B1/B2-05", "plot:GS0806-05")]
    [InlineData("plot:GS0806-R21%2FB1%2FB2-05", "plot:GS0806-05")]
    [InlineData("center:ic-design", "center:ic-design")]
    public async Task Puts_one_pair_on_a_page(string offering, string id)
    {
        var sheet = await host.Client.Json($"/api/sheets/C-01/{offering}");

        var pair = sheet.GetProperty("pair");
        Assert.Equal(("C-01", id), (pair.GetProperty("companyId").GetString(), pair.GetProperty("offeringId").GetString()));
        var parts = pair.GetProperty("contributions").EnumerateArray().Sum(part => part.GetProperty("contribution").GetDouble());
        Assert.Equal(pair.GetProperty("score").GetDouble(), pair.GetProperty("base").GetDouble() + parts, 1e-6);
        Assert.Equal(10, sheet.GetProperty("review").GetProperty("criteria").GetArrayLength());
        Assert.NotEqual(0, sheet.GetProperty("questions").GetArrayLength());
        Assert.Equal("2026-06-15", sheet.GetProperty("madeOn").GetString());
    }

    [Theory]
    [InlineData("", "zh-CN", "评审单")]
    [InlineData("&lang=en", "en", "Review sheet")]
    public async Task Html_is_safe_and_may_use_its_own_style_and_nothing_else(string lang, string language, string title)
    {
        using var response = await host.Client.GetAsync($"/api/sheets/C-02/building:B-01?format=html{lang}", Cancel);
        var page = await response.Content.ReadAsStringAsync(Cancel);

        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains($"<html lang=\"{language}\">", page);
        Assert.Contains(title, page);
        Assert.DoesNotContain("<script", page);
        Assert.Contains("&lt;script&gt;", page);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'; style-src 'sha256-", policy);
        Assert.DoesNotContain("unsafe", policy);
    }

    [Fact]
    public async Task Xlsx_is_a_file_with_the_names_of_both()
    {
        using var response = await host.Client.GetAsync("/api/sheets/C-01/building:B-01?format=xlsx", Cancel);

        Assert.StartsWith("PK", Encoding.Latin1.GetString(await response.Content.ReadAsByteArrayAsync(Cancel)));
        Assert.Equal("sheet-C-01-building-B-01.xlsx", response.Content.Headers.ContentDisposition?.FileName?.Trim('"'));
    }

    [Theory]
    [InlineData("C-99/building:B-01", HttpStatusCode.NotFound, "C-99")]
    [InlineData("C-01/building:B-99", HttpStatusCode.NotFound, "B-99")]
    [InlineData("C-01/tower", HttpStatusCode.BadRequest, "tower")]
    [InlineData("C-01/building:B-01?format=pdf", HttpStatusCode.BadRequest, "pdf")]
    [InlineData("C-01/building:B-01?format=html&lang=fr", HttpStatusCode.BadRequest, "fr")]
    public async Task What_cannot_be_given_is_named(string address, HttpStatusCode status, string named) =>
        Assert.Contains(named, (await host.Client.Problem($"/api/sheets/{address}", status)).GetProperty("detail").GetString());
}
