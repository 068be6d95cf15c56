using System.Net;
using System.Text.Json;
using Matching.Api.Tests.Hosting;

namespace Matching.Api.Tests.Endpoints;

public class CompaniesTest(ApiHost host)
{
    [Fact]
    public async Task Lists_all_but_simulated_companies_by_id()
    {
        var page = await host.Client.Json("/api/companies");

        Assert.Equal(["C-01", "C-02", "C-03", "C-04", "C-05", "C-06", "C-07", "C-08", "C-09", "C-10", "C-11"], page.Ids());
        Assert.Equal(11, page.GetProperty("total").GetInt32());
        Assert.Equal(JsonValueKind.Null, page.GetProperty("nextCursor").ValueKind);
    }

    [Theory]
    [InlineData("includeSimulated=true", 12)]
    [InlineData("city=上海", 2)]
    [InlineData("city=上海市", 2)]
    [InlineData("tag=fortuneglobal500", 2)]
    [InlineData("center=ic-design", 3)]
    [InlineData("center=集成电路设计", 3)]
    [InlineData("q=芯片", 1)]
    [InlineData("q=CHIP", 2)]
    [InlineData("q=chip %26 two", 1)]
    [InlineData("city=上海&q=chip", 1)]
    [InlineData("city=nowhere", 0)]
    public async Task Filters_are_combined(string query, int expected) =>
        Assert.Equal(expected, (await host.Client.Json($"/api/companies?{query}")).GetProperty("total").GetInt32());

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(12)]
    [InlineData(200)]
    public async Task Walking_the_pages_meets_every_company_once(int limit)
    {
        var seen = new List<string>();
        string? cursor = null;
        do
        {
            var page = await host.Client.Json($"/api/companies?includeSimulated=true&limit={limit}&cursor={cursor}");
            Assert.InRange(page.Items().Count(), 1, limit);
            seen.AddRange(page.Ids());
            cursor = page.GetProperty("nextCursor").GetString();
        }
        while (cursor is not null);

        Assert.Equal(12, seen.Count);
        Assert.Equal(seen.Distinct().Order(StringComparer.Ordinal), seen);
    }

    [Fact]
    public async Task Shows_one_flat_with_units_in_names()
    {
        var company = await host.Client.Json("/api/companies/C-01");

        Assert.Equal("测试芯片甲公司", company.GetProperty("nameZh").GetString());
        Assert.Equal(120000, company.GetProperty("revenueWan").GetDecimal());
        Assert.Equal(5000, company.GetProperty("registeredCapitalWan").GetDecimal());
        Assert.Equal(0.25, company.GetProperty("growth3y").GetDouble());
        Assert.Equal("star", company.GetProperty("listing").GetString());
        Assert.Equal("ic-design", company.GetProperty("center").GetString());
        Assert.Equal("real", company.GetProperty("dataKind").GetString());
        Assert.Equal("test data", company.GetProperty("source").GetString());
        Assert.Equal(JsonValueKind.Null, company.GetProperty("uscc").ValueKind);
        Assert.False(company.GetProperty("resident").GetBoolean());
    }

    [Fact]
    public async Task An_unknown_company_is_named()
    {
        var problem = await host.Client.Problem("/api/companies/C-99", HttpStatusCode.NotFound);
        Assert.Contains("C-99", problem.GetProperty("detail").GetString());
    }

    [Theory]
    [InlineData("limit=0", "limit", "0")]
    [InlineData("limit=201", "limit", "201")]
    [InlineData("limit=abc", "limit", "abc")]
    [InlineData("limit=99999999999", "limit", "99999999999")]
    [InlineData("cursor=!!!", "cursor", "!!!")]
    [InlineData("cursor=QUJD", "cursor", "QUJD")]
    [InlineData("center=steel", "center", "steel")]
    [InlineData("includeSimulated=perhaps", "includeSimulated", "perhaps")]
    public async Task A_value_that_cannot_be_meant_is_named(string query, string name, string value) =>
        Assert.Contains(value, (await host.Client.Problem($"/api/companies?{query}", HttpStatusCode.BadRequest)).Error(name));

    [Fact]
    public async Task A_cursor_of_another_list_is_refused()
    {
        var other = (await host.Client.Json("/api/offerings?limit=1")).GetProperty("nextCursor").GetString();
        await host.Client.Problem($"/api/companies?cursor={other}", HttpStatusCode.BadRequest);
    }
}
