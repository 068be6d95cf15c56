using System.Net;
using System.Net.Sockets;
using System.Text;
using Matching.Api.Tests.Hosting;

namespace Matching.Api.Tests.Endpoints;

public class ImportsTest(ApiHost shared)
{
    private const string Good = "id,name_zh,hq_city\nN-01,新公司,杭州市\nN-02,又一家,上海市\n";
    private const string Bad = "id,name_zh,revenue_wan\nN-01,新公司,很多\n";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_dry_run_reports_and_stores_nothing()
    {
        var revision = shared.Engine.Catalog.Revision;
        using var response = await shared.Client.PostCsv("/api/imports/companies?dryRun=true", Good);
        var report = await response.Json(HttpStatusCode.OK);

        Assert.True(report.GetProperty("dryRun").GetBoolean());
        Assert.Equal(2, report.GetProperty("rowCount").GetInt32());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, report.GetProperty("stored").ValueKind);
        Assert.Equal(revision, shared.Engine.Catalog.Revision);
    }

    [Fact]
    public async Task A_file_is_stored_as_body_or_form_part_and_moves_the_tags()
    {
        await using var host = new ApiHost();
        await host.InitializeAsync();
        var before = (await host.Client.GetAsync("/api/companies", Cancel)).Headers.ETag;

        using var response = await host.Client.PostCsv("/api/imports/Companies", Good);
        Assert.Equal(2, (await response.Json(HttpStatusCode.OK)).GetProperty("stored").GetProperty("added").GetInt32());
        Assert.Equal("新公司", (await host.Client.Json("/api/companies/N-01")).GetProperty("nameZh").GetString());
        Assert.NotEqual(before, (await host.Client.GetAsync("/api/companies", Cancel)).Headers.ETag);

        using var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(Good)), "file", "新公司.csv" } };
        using var again = await host.Client.PostAsync("/api/imports/companies", form, Cancel);
        var report = await again.Json(HttpStatusCode.OK);
        Assert.Equal("新公司.csv", report.GetProperty("fileName").GetString());
        Assert.Equal(2, report.GetProperty("stored").GetProperty("unchanged").GetInt32());
    }

    [Fact]
    public async Task A_refused_file_stores_nothing_and_names_row_column_and_value()
    {
        var revision = shared.Engine.Catalog.Revision;
        using var response = await shared.Client.PostCsv("/api/imports/companies", Bad);
        var problem = await response.Problem(HttpStatusCode.UnprocessableEntity);

        var issue = Assert.Single(problem.GetProperty("report").GetProperty("issues").EnumerateArray());
        Assert.Equal(2, issue.GetProperty("row").GetInt32());
        Assert.Equal("revenue_wan", issue.GetProperty("column").GetString());
        Assert.Equal("很多", issue.GetProperty("value").GetString());
        Assert.Equal("error", issue.GetProperty("severity").GetString());
        Assert.NotEmpty(issue.GetProperty("reason").GetProperty("zh").GetString()!);
        Assert.Equal(revision, shared.Engine.Catalog.Revision);
    }

    [Fact]
    public async Task An_unknown_kind_of_file_is_named()
    {
        using var response = await shared.Client.PostCsv("/api/imports/people", Good);
        Assert.Contains("people", (await response.Problem(HttpStatusCode.NotFound)).GetProperty("detail").GetString());
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task Another_kind_of_content_is_named(string type)
    {
        using var response = await shared.Client.PostAsync("/api/imports/companies", new StringContent(Good, Encoding.UTF8, type), Cancel);
        var problem = await response.Problem(HttpStatusCode.UnsupportedMediaType);
        Assert.Contains(type, problem.GetProperty("detail").GetString());
        Assert.Contains("text/csv", problem.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task A_form_without_a_file_is_refused()
    {
        using var form = new MultipartFormDataContent { { new StringContent("x"), "note" } };
        using var response = await shared.Client.PostAsync("/api/imports/companies", form, Cancel);
        Assert.Contains("0", (await response.Problem(HttpStatusCode.BadRequest)).Error("file"));

        using var broken = new StringContent("no parts", Encoding.UTF8);
        broken.Headers.Remove("Content-Type");
        broken.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data");
        using var answer = await shared.Client.PostAsync("/api/imports/companies", broken, Cancel);
        Assert.NotEmpty((await answer.Problem(HttpStatusCode.BadRequest)).Error("file"));
    }

    [Fact]
    public async Task A_file_above_the_limit_is_refused_before_it_is_read()
    {
        // Only the header says how large it is: a server that waited for the body would never answer.
        var answer = await Raw("POST /api/imports/companies HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv\r\nContent-Length: 104857601\r\nConnection: close\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 413", answer);
        Assert.Contains("application/problem+json", answer);
    }

    private async Task<string> Raw(string request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(shared.Client.BaseAddress!.Host, shared.Client.BaseAddress.Port, Cancel);
        var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), Cancel);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(Cancel);
    }
}
