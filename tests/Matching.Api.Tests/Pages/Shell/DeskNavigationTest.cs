using System.Text.RegularExpressions;
using Matching.Api.Tests.Hosting;

namespace Matching.Api.Tests.Pages.Shell;

public class DeskNavigationTest(ApiHost host)
{
    [Theory]
    [InlineData("/", "/")]
    [InlineData("/shortlist?offering=center:big-data", "/shortlist")]
    [InlineData("/shortlist/compare?offering=center:big-data&companies=C-01,C-03", "/shortlist")]
    [InlineData("/shortlists", "/shortlist")]
    [InlineData("/shortlists/nowhere", "/shortlist")]
    [InlineData("/match", "/match")]
    [InlineData("/companies/C-01", "/companies")]
    [InlineData("/spaces/plot:P-02", "/spaces")]
    [InlineData("/plans/trip", "/plans")]
    public async Task The_menu_shows_where_one_is(string address, string lit)
    {
        using var answer = await host.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var menu = Regex.Match(page, "<nav aria-label=\"主要页面\".*?</nav>", RegexOptions.Singleline).Value;
        Assert.Equal([lit], Regex.Matches(menu, "<a [^>]*aria-current=\"page\"[^>]*>").Select(link => Regex.Match(link.Value, "href=\"([^\"]*)\"").Groups[1].Value));
    }
}
