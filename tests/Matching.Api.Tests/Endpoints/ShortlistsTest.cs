using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Matching.Api.Tests.Hosting;

namespace Matching.Api.Tests.Endpoints;

public class ShortlistsTest
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Is_made_kept_and_given_out_in_three_forms()
    {
        await using var host = new ApiHost();
        await host.InitializeAsync();

        using var response = await host.Client.PostJson("/api/shortlists", new { offering = "center:ic-design", top = 3 });
        var made = await response.Json(HttpStatusCode.Created);
        var location = response.Headers.Location!.ToString();
        Assert.Equal($"/api/shortlists/{made.GetProperty("id").GetString()}", location);
        var rows = made.GetProperty("list").GetProperty("rows").EnumerateArray().ToArray();
        Assert.Equal([1, 2, 3], rows.Select(row => row.GetProperty("rank").GetInt32()));
        Assert.Equal("C-01", rows[0].GetProperty("id").GetString());
        Assert.Equal("ic-design", rows[0].GetProperty("center").GetString());
        Assert.DoesNotContain(rows, row => row.GetProperty("id").GetString() is "S-01" or "C-10");

        var kept = await host.Client.Json(location);
        Assert.Equal(made.GetRawText(), kept.GetRawText());

        var csv = await host.Client.GetAsync($"{location}?format=csv", Cancel);
        Assert.Equal("text/csv", csv.Content.Headers.ContentType?.MediaType);
        Assert.Equal($"集成电路设计-{ApiHost.Today:yyyy-MM-dd}.csv", csv.Content.Headers.ContentDisposition?.FileNameStar);
        Assert.Contains("测试芯片甲公司", Encoding.UTF8.GetString(await csv.Content.ReadAsByteArrayAsync(Cancel)));

        using var ask = new HttpRequestMessage(HttpMethod.Get, location);
        ask.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
        var xlsx = await host.Client.SendAsync(ask, Cancel);
        Assert.StartsWith("PK", Encoding.Latin1.GetString(await xlsx.Content.ReadAsByteArrayAsync(Cancel)));
        Assert.Contains("Accept", xlsx.Headers.Vary);

        var problem = await host.Client.Problem($"{location}?format=pdf", HttpStatusCode.BadRequest);
        Assert.Contains("pdf", problem.Error("format"));
    }

    [Fact]
    public async Task The_list_of_shortlists_walks_newest_first_and_its_tag_moves()
    {
        await using var host = new ApiHost();
        await host.InitializeAsync();
        Assert.Empty((await host.Client.Json("/api/shortlists")).Items());
        var before = (await host.Client.GetAsync("/api/shortlists", Cancel)).Headers.ETag;

        foreach (var offering in new[] { "plot:P-02", "building:B-01", "center:big-data" })
        {
            using var made = await host.Client.PostJson("/api/shortlists", new { offering, filters = new { city = "上海" } });
            Assert.Equal(HttpStatusCode.Created, made.StatusCode);
            host.Time.Step(TimeSpan.FromMinutes(1));
        }

        Assert.NotEqual(before, (await host.Client.GetAsync("/api/shortlists", Cancel)).Headers.ETag);
        var all = await host.Client.Json("/api/shortlists");
        Assert.Equal(["center:big-data", "building:B-01", "plot:P-02"], all.Items().Select(item => item.GetProperty("offering").GetString()));
        Assert.All(all.Items(), item => Assert.Equal("上海", item.GetProperty("filters").GetProperty("city").GetString()));
        Assert.All(all.Items(), item => Assert.Equal(2, item.GetProperty("candidates").GetInt32()));

        var walked = new List<string>();
        string? cursor = null;
        do
        {
            var page = await host.Client.Json($"/api/shortlists?limit=1&cursor={cursor}");
            walked.AddRange(page.Ids());
            cursor = page.GetProperty("nextCursor").GetString();
        }
        while (cursor is not null);
        Assert.Equal(all.Ids(), walked);
    }

    [Fact]
    public async Task Has_a_name_that_can_be_changed_and_taken_away()
    {
        await using var host = new ApiHost();
        await host.InitializeAsync();
        using var response = await host.Client.PostJson("/api/shortlists", new { offering = "center:ic-design", name = " 上海行 " });
        var made = await response.Json(HttpStatusCode.Created);
        Assert.Equal("上海行", made.GetProperty("name").GetString());
        var location = response.Headers.Location!.ToString();
        var (one, all) = (await Tag(location), await Tag("/api/shortlists"));

        using var renamed = await host.Client.PatchAsJsonAsync(location, new { name = "北京行" }, Cancel);
        Assert.Equal("北京行", (await renamed.Json(HttpStatusCode.OK)).GetProperty("name").GetString());
        Assert.NotEqual(one, await Tag(location));
        Assert.NotEqual(all, await Tag("/api/shortlists"));
        Assert.Equal("北京行", Assert.Single((await host.Client.Json("/api/shortlists")).Items()).GetProperty("name").GetString());

        using var cleared = await host.Client.PatchAsJsonAsync(location, new { name = "" }, Cancel);
        Assert.Equal(JsonValueKind.Null, (await cleared.Json(HttpStatusCode.OK)).GetProperty("name").ValueKind);

        async Task<EntityTagHeaderValue?> Tag(string address) => (await host.Client.GetAsync(address, Cancel)).Headers.ETag;
    }

    [Fact]
    public async Task Filters_by_owner_size_center_and_name_are_kept_with_the_list()
    {
        await using var host = new ApiHost();
        await host.InitializeAsync();

        using var response = await host.Client.PostJson("/api/shortlists", new { offering = "center:ic-design", filters = new { center = "ic-design", name = "芯片甲" } });
        var made = await response.Json(HttpStatusCode.Created);
        Assert.Equal(["C-01"], made.GetProperty("list").GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("id").GetString()));
        using var none = await host.Client.PostJson("/api/shortlists", new { offering = "center:ic-design", filters = new { ownership = "hkMoTw", size = "large" } });
        var filters = (await none.Json(HttpStatusCode.Created)).GetProperty("filters");
        Assert.Equal(("hkMoTw", "large"), (filters.GetProperty("ownership").GetString(), filters.GetProperty("size").GetString()));
    }

    [Fact]
    public async Task Simulated_companies_are_listed_only_on_request()
    {
        await using var host = new ApiHost();
        await host.InitializeAsync();

        using var response = await host.Client.PostJson("/api/shortlists", new { offering = "center:ic-design", filters = new { includeSimulated = true, industry = "I65" } });
        var rows = (await response.Json(HttpStatusCode.Created)).GetProperty("list").GetProperty("rows").EnumerateArray();
        Assert.Contains(rows, row => row.GetProperty("id").GetString() == "S-01" && row.GetProperty("dataKind").GetString() == "simulated");
    }
}
