using System.Net;
using Matching.Api.Tests.Hosting;

namespace Matching.Api.Tests.Endpoints;

public class TemplatesTest(ApiHost host)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(ExportsTest.Everything), MemberType = typeof(ExportsTest))]
    public async Task An_untouched_template_is_taken_and_has_no_rows(string kind, string format)
    {
        using var response = await host.Client.GetAsync($"/api/templates/{kind}?format={format}", Cancel);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.EndsWith($"%E6%A8%A1%E6%9D%BF.{format}", Assert.Single(response.Content.Headers.GetValues("Content-Disposition")));

        using var content = new ByteArrayContent(await response.Content.ReadAsByteArrayAsync(Cancel));
        content.Headers.ContentType = response.Content.Headers.ContentType;
        using var answer = await host.Client.PostAsync($"/api/imports/{kind}?dryRun=true", content, Cancel);
        var report = await answer.Json(HttpStatusCode.OK);
        Assert.Equal((0, 1), (report.GetProperty("rowCount").GetInt32(), report.GetProperty("warningCount").GetInt32()));
    }

    [Fact]
    public async Task What_cannot_be_given_is_named()
    {
        Assert.Contains("people", (await host.Client.Problem("/api/templates/people", HttpStatusCode.NotFound)).GetProperty("detail").GetString());
        Assert.Contains("pdf", (await host.Client.Problem("/api/templates/plots?format=pdf", HttpStatusCode.BadRequest)).Error("format"));
    }

    [Fact]
    public async Task Is_given_as_a_workbook_unless_asked_otherwise() =>
        Assert.Equal(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            (await host.Client.GetAsync("/api/templates/goals", Cancel)).Content.Headers.ContentType?.MediaType);
}
