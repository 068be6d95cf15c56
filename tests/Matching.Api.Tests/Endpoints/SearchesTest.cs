using System.Net;
using Matching.Api.Tests.Hosting;

namespace Matching.Api.Tests.Endpoints;

public class SearchesTest(ApiHost host)
{
    [Theory]
    [InlineData("芯片甲", "chineseName", "inside")]
    [InlineData("xpj", "initials", "inside")]
    [InlineData("ceshixin", "pinyin", "start")]
    [InlineData("c-01", "code", "whole")]
    public async Task Finds_a_company_and_says_how(string q, string matchedBy, string place)
    {
        var hit = (await host.Client.Json($"/api/search/companies?q={q}"))[0];

        Assert.Equal("C-01", hit.GetProperty("id").GetString());
        Assert.Equal(matchedBy, hit.GetProperty("matchedBy").GetString());
        Assert.Equal(place, hit.GetProperty("place").GetString());
        Assert.Equal("测试芯片甲公司", hit.GetProperty("name").GetProperty("zh").GetString());
    }

    [Fact]
    public async Task The_list_of_companies_is_searched_in_the_same_ways() =>
        Assert.Contains("C-01", (await host.Client.Json("/api/companies?q=xpj")).Ids());

    [Fact]
    public async Task What_matches_nothing_gives_an_empty_list() =>
        Assert.Equal(0, (await host.Client.Json("/api/search/companies?q=zzzzz")).GetArrayLength());

    [Theory]
    [InlineData("/api/search/companies")]
    [InlineData("/api/search/companies?q=a&top=0")]
    [InlineData("/api/search/companies?q=a&top=101")]
    public async Task A_request_that_cannot_be_meant_is_refused(string address)
    {
        using var answer = await host.Client.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }
}
