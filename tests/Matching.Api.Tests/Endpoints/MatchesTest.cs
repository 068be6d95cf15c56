using System.Net;
using Matching.Api.Tests.Hosting;

namespace Matching.Api.Tests.Endpoints;

public class MatchesTest(ApiHost host)
{
    [Fact]
    public async Task Ranks_spaces_for_a_known_company_with_gates()
    {
        using var response = await host.Client.PostJson("/api/matches", new { companyId = "C-01", top = 3 });
        var list = await response.Json(HttpStatusCode.OK);

        Assert.Equal("placement", list.GetProperty("kind").GetString());
        var rows = list.GetProperty("rows").EnumerateArray().ToArray();
        // The company's enquiry asks for a building; the warehouse is none.
        Assert.Equal(["building:B-01", "building:B-02"], rows.Select(row => row.GetProperty("id").GetString()));
        Assert.All(rows, row => Assert.NotEqual(0, row.GetProperty("gates").GetArrayLength()));
        Assert.Contains(rows[0].GetProperty("gates")[0].GetProperty("outcome").GetString(), new[] { "pass", "fail", "unknown" });
    }

    [Fact]
    public async Task Ranks_spaces_for_a_company_that_the_enquiry_describes()
    {
        using var response = await host.Client.PostJson("/api/matches", """
            {"top": 10, "enquiry": {"company": {"nameZh": "新来的公司", "industryCode": "I6520", "industryVersion": "2017"},
             "activities": ["ResearchDesign"], "spaceType": "Building", "areaMinM2": 1000, "rentMaxDay": 4}}
            """);
        var list = await response.Json(HttpStatusCode.OK);
        Assert.Equal("building:B-01", list.GetProperty("rows")[0].GetProperty("id").GetString());
    }

    [Fact]
    public async Task Every_fault_of_an_enquiry_is_named_by_its_path()
    {
        using var response = await host.Client.PostJson("/api/matches", """
            {"enquiry": {"company": {"nameZh": "新来的公司", "revenueWan": "much"}, "areaMinM2": "big", "colour": "red"}}
            """);
        var problem = await response.Problem(HttpStatusCode.BadRequest);

        Assert.Contains("much", problem.Error("enquiry.company.revenueWan"));
        Assert.Contains("big", problem.Error("enquiry.areaMinM2"));
        Assert.Contains("red", problem.Error("enquiry.colour"));
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"companyId":"C-01","enquiry":{}}""")]
    [InlineData("""{"companyId":"  "}""")]
    public async Task One_of_company_and_enquiry_must_be_given(string body)
    {
        using var response = await host.Client.PostJson("/api/matches", body);
        Assert.Contains("one of the two", (await response.Problem(HttpStatusCode.BadRequest)).Error("companyId"));
    }

    [Fact]
    public async Task An_unknown_company_is_not_found()
    {
        using var known = await host.Client.PostJson("/api/matches", new { companyId = "C-99" });
        await known.Problem(HttpStatusCode.NotFound);
        using var asking = await host.Client.PostJson("/api/matches", new { enquiry = new { company = new { id = "C-99" } } });
        Assert.Contains("C-99", (await asking.Problem(HttpStatusCode.NotFound)).GetProperty("detail").GetString());
    }

    [Fact]
    public async Task Top_has_a_range()
    {
        using var response = await host.Client.PostJson("/api/matches", new { companyId = "C-01", top = -1 });
        Assert.Contains("-1", (await response.Problem(HttpStatusCode.BadRequest)).Error("top"));
    }
}
