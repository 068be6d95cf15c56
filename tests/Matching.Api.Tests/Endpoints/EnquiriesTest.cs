using System.Net;
using Matching.Api.Tests.Hosting;

namespace Matching.Api.Tests.Endpoints;

public class EnquiriesTest(ApiHost shared)
{
    [Fact]
    public async Task An_enquiry_is_registered_with_its_company_and_can_be_matched()
    {
        await using var host = new ApiHost();
        await host.InitializeAsync();
        using var response = await host.Client.PostJson("/api/enquiries", """{"company":{"nameZh":"新来的公司","industryCode":"I6520","industryVersion":"2017"},"spaceType":"Building","areaMinM2":1000}""");
        var item = await response.Json(HttpStatusCode.Created);
        Assert.True(item.GetProperty("companyAdded").GetBoolean());

        using var match = await host.Client.PostJson("/api/matches", new { companyId = item.GetProperty("companyId").GetString() });
        Assert.NotEqual(0, (await match.Json(HttpStatusCode.OK)).GetProperty("rows").GetArrayLength());
        Assert.Contains(host.Engine.Catalog.Enquiries, enquiry => enquiry.Id == item.GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("""{"company":{"nameZh":"甲"},"areaMinM2":"big"}""", "areaMinM2", "big")]
    [InlineData("""{"company":{"revenueWan":"much"}}""", "company.revenueWan", "much")]
    [InlineData("""{"areaMinM2":1000}""", "company", "")]
    [InlineData("""[]""", "enquiry", "")]
    public async Task Every_fault_is_named_by_its_path(string body, string path, string value)
    {
        using var response = await shared.Client.PostJson("/api/enquiries", body);
        Assert.Contains(value, (await response.Problem(HttpStatusCode.BadRequest)).Error(path));
    }

    [Fact]
    public async Task A_company_that_is_only_named_must_be_there()
    {
        using var response = await shared.Client.PostJson("/api/enquiries", """{"company":{"id":"C-99"},"areaMinM2":1000}""");
        Assert.Contains("C-99", (await response.Problem(HttpStatusCode.NotFound)).GetProperty("detail").GetString());
    }
}
