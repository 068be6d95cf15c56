using System.Net;
using Matching.Api.Tests.Hosting;

namespace Matching.Api.Tests.Endpoints;

public class ExposuresTest
{
    [Fact]
    public async Task Rules_shape_the_list_and_exposure_counts_those_of_the_days_asked_for()
    {
        await using var host = new ApiHost();
        await host.InitializeAsync();
        Assert.Equal(0, (await host.Client.Json("/api/exposure")).GetProperty("lists").GetInt32());

        using var response = await host.Client.PostJson("/api/shortlists", """{"offering":"center:ic-design","rules":{"onePerGroup":false,"noHighPotentialBecause":"试","quotas":[{"by":"city","atMost":1}]}}""");
        var list = (await response.Json(HttpStatusCode.Created)).GetProperty("list");
        var places = list.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("place").GetString()).OfType<string>().ToArray();
        Assert.Equal(places.Distinct(), places);
        Assert.Contains(list.GetProperty("composition").GetProperty("notes").EnumerateArray(), note => note.GetProperty("zh").GetString() == "每个城市最多 1 家");

        var exposure = await host.Client.Json("/api/exposure");
        Assert.Equal((1, list.GetProperty("rows").GetArrayLength()), (exposure.GetProperty("lists").GetInt32(), exposure.GetProperty("shown").GetInt32()));
        Assert.Equal(0, (await host.Client.Json("/api/exposure?to=2000-01-01")).GetProperty("lists").GetInt32());
        Assert.Equal(0, (await host.Client.Json("/api/exposure?from=2999-01-01")).GetProperty("lists").GetInt32());
        Assert.Contains("after", (await host.Client.Problem("/api/exposure?from=2026-02-01&to=2026-01-01", HttpStatusCode.BadRequest)).Error("from"));
    }
}
