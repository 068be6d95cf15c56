using System.Text.RegularExpressions;
using Matching.Api.Tests.Hosting;

namespace Matching.Api.Tests.Pages.Today;

public class TodayPageTest(ApiHost host)
{
    [Fact]
    public async Task Shows_six_centers_who_ranks_the_sources_and_the_goals()
    {
        var page = await Page("/");

        foreach (var name in new[] { "集成电路设计产业中心", "汽车互联网产业中心", "直播电商产业中心", "文化创意产业中心", "大数据产业中心", "智能物流产业中心" })
            Assert.Contains(name, page);
        Assert.Equal(6, Regex.Count(page, "<article "));
        Assert.Contains("测试芯片甲公司", page);
        Assert.Contains("rules-1", page);
        Assert.Contains("120.00 %", page);
        Assert.Contains("lang=\"zh-CN\"", page);
        Assert.Contains("badge illustrative", page);
    }

    [Fact]
    public async Task A_name_is_text_and_never_markup()
    {
        var page = await Page("/");
        Assert.DoesNotContain("<script>alert", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;科技", page);
        Assert.Contains("Chip &amp; Two", await Page("/?lang=en"));
    }

    [Fact]
    public async Task English_comes_first_on_request()
    {
        var page = await Page("/?lang=en");
        Assert.Contains("<html lang=\"en\">", page);
        Assert.True(page.IndexOf("IC design center", StringComparison.Ordinal) < page.IndexOf("集成电路设计产业中心", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_link_leads_somewhere_on_this_server()
    {
        var links = Regex.Matches(await Page("/"), "(?:src|href)=\"([^\"]*)\"").Select(match => System.Net.WebUtility.HtmlDecode(match.Groups[1].Value)).Distinct().ToArray();
        Assert.Contains(links, link => link.StartsWith("/companies/", StringComparison.Ordinal));
        foreach (var link in links)
        {
            var target = new Uri(host.Client.BaseAddress!, link);
            Assert.Equal(host.Client.BaseAddress!.Authority, target.Authority);
            using var response = await host.Client.GetAsync(target, TestContext.Current.CancellationToken);
            Assert.True(response.IsSuccessStatusCode, $"{link} gave {response.StatusCode}");
        }
    }

    private Task<string> Page(string address) => host.Client.GetStringAsync(address, TestContext.Current.CancellationToken);
}
