using Matching.Api.Tests.Hosting;

namespace Matching.Api.Tests.Endpoints;

public class MetricsTest(ApiHost host)
{
    [Fact]
    public async Task Counts_requests_companies_offerings_and_the_revision()
    {
        await host.Client.Json("/api/centers");
        var metrics = await host.Client.GetStringAsync("/metrics", TestContext.Current.CancellationToken);

        Assert.Contains("\nmatching_companies 12\n", metrics);
        Assert.Contains("\nmatching_offerings 12\n", metrics);
        Assert.Contains("\nmatching_store_revision 1\n", metrics);
        Assert.Contains("http_requests_received_total{", metrics);
        Assert.Contains("/api/centers", metrics);
    }
}
