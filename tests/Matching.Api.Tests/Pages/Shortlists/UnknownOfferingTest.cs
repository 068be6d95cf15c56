using Matching.Api.Tests.Hosting;

namespace Matching.Api.Tests.Pages.Shortlists;

public class UnknownOfferingTest(ApiHost host)
{
    [Theory]
    [InlineData("/shortlist?offering=nonsense", "没有这个空间：nonsense")]
    [InlineData("/shortlist?offering=center:xyz", "没有这个空间：center:xyz")]
    [InlineData("/shortlist?offering=building:NOWHERE", "没有这个空间：building:NOWHERE")]
    [InlineData("/shortlist/compare?offering=center:xyz&companies=C-01,C-03", "没有可比较的企业")]
    public async Task An_address_that_names_no_offering_shows_no_other_list(string address, string said)
    {
        var page = await host.Client.GetStringAsync(address, TestContext.Current.CancellationToken);
        Assert.Contains(said, page);
        Assert.DoesNotContain("测试芯片甲公司", page);
    }
}
