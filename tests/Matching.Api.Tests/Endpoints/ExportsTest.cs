using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Matching.Api.Tests.Hosting;

namespace Matching.Api.Tests.Endpoints;

public class ExportsTest(ApiHost host)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Everything => new(
        from kind in new[] { "companies", "plots", "buildings", "units", "enquiries", "engagements", "ties", "goals", "waivers" } from format in new[] { "csv", "xlsx" } select (kind, format));

    [Theory]
    [MemberData(nameof(Everything))]
    public async Task Importing_a_download_again_changes_nothing(string kind, string format)
    {
        var revision = host.Engine.Catalog.Revision;
        using var response = await host.Client.GetAsync($"/api/exports/{kind}?format={format}", Cancel);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);

        using var content = new ByteArrayContent(await response.Content.ReadAsByteArrayAsync(Cancel));
        content.Headers.ContentType = response.Content.Headers.ContentType;
        using var answer = await host.Client.PostAsync($"/api/imports/{kind}", content, Cancel);
        var report = await answer.Json(HttpStatusCode.OK);
        Assert.Equal(report.GetProperty("rowCount").GetInt32(), report.GetProperty("stored").GetProperty("unchanged").GetInt32());
        Assert.Equal(revision, host.Engine.Catalog.Revision);
    }

    [Theory]
    [InlineData("", "企业清单-20260615.xlsx", "PK")]
    [InlineData("?format=CSV", "企业清单-20260615.csv", "\u00EF\u00BB\u00BFid,name_zh")]
    public async Task Has_a_Chinese_name(string query, string name, string start)
    {
        using var response = await host.Client.GetAsync($"/api/exports/companies{query}", Cancel);

        var disposition = Assert.Single(response.Content.Headers.GetValues("Content-Disposition"));
        Assert.Contains($"filename*=UTF-8''{Uri.EscapeDataString(name)}", disposition);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.StartsWith(start, Encoding.Latin1.GetString(await response.Content.ReadAsByteArrayAsync(Cancel)));
    }

    [Fact]
    public async Task Is_not_sent_again_while_no_row_changes()
    {
        using var first = await host.Client.GetAsync("/api/exports/plots", Cancel);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/exports/plots");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag ?? EntityTagHeaderValue.Any);
        using var second = await host.Client.SendAsync(request, Cancel);

        Assert.NotNull(first.Headers.ETag);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task What_cannot_be_given_is_named()
    {
        Assert.Contains("people", (await host.Client.Problem("/api/exports/people", HttpStatusCode.NotFound)).GetProperty("detail").GetString());
        Assert.Contains("pdf", (await host.Client.Problem("/api/exports/plots?format=pdf", HttpStatusCode.BadRequest)).Error("format"));
    }
}
