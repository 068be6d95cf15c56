using System.Text.Json;
using Matching.Api.Tests.Hosting;

namespace Matching.Api.Tests.Endpoints;

public class CentersTest(ApiHost host)
{
    [Fact]
    public async Task Lists_the_six_with_codes_names_and_companies()
    {
        var centers = (await host.Client.Json("/api/centers")).EnumerateArray().ToArray();

        Assert.Equal(
            ["ic-design", "auto-internet", "live-commerce", "cultural-creative", "big-data", "smart-logistics"],
            centers.Select(center => center.GetProperty("code").GetString()));
        Assert.Equal("center:ic-design", centers[0].GetProperty("offeringId").GetString());
        Assert.Equal("集成电路设计产业中心", centers[0].GetProperty("nameZh").GetString());
        // The simulated chip maker is not counted.
        Assert.Equal(3, centers[0].GetProperty("companies").GetInt32());
        Assert.Equal(JsonValueKind.Array, centers[0].GetProperty("platforms").ValueKind);
    }
}
