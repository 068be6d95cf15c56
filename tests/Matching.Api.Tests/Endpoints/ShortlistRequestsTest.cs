using System.Net;
using System.Net.Http.Json;
using Matching.Api.Tests.Hosting;

namespace Matching.Api.Tests.Endpoints;

public class ShortlistRequestsTest(ApiHost host)
{
    [Theory]
    [InlineData("""{"top":5}""", "offering", "missing")]
    [InlineData("""{"offering":"tower:1"}""", "offering", "tower:1")]
    [InlineData("""{"offering":"plot:P-02","top":0}""", "top", "0")]
    [InlineData("""{"offering":"plot:P-02","top":1001}""", "top", "1001")]
    [InlineData("""{"offering":"plot:P-02","top":"5"}""", "top", "top")]
    [InlineData("""{"offering":"plot:P-02","topp":5}""", "topp", "topp")]
    [InlineData("""{"offering":"plot:P-02","filters":{"minTier":6}}""", "filters.minTier", "6")]
    [InlineData("""{"offering":"plot:P-02","filters":{"town":"上海"}}""", "filters.town", "town")]
    [InlineData("""{"offering":"plot:P-02","filters":{"size":"huge"}}""", "filters.size", "size")]
    [InlineData("""{"offering":"plot:P-02","filters":{"ownership":3}}""", "filters.ownership", "ownership")]
    [InlineData("""{"offering":"plot:P-02","filters":{"center":"steel"}}""", "filters.center", "center")]
    [InlineData("""{"offering":"plot:P-02","rules":{"diversity":1.5}}""", "rules.diversity", "diversity")]
    [InlineData("""{"offering":"plot:P-02","rules":{"noHighPotentialBecause":" "}}""", "rules.noHighPotentialBecause", "reason")]
    [InlineData("""{"offering":"plot:P-02","rules":{"quotas":[{"by":"city","atMost":3},{"by":"center","of":"steel","atLeast":1}]}}""", "rules.quotas[1]", "steel")]
    [InlineData("""{"offering":"plot:P-02",}""", "$", "not valid JSON")]
    [InlineData("""{"offering":"plot:P-02" """, "$", "not valid JSON")]
    [InlineData("""{"offering":"a","offering":"plot:P-02"}""", "offering", "twice")]
    [InlineData("[]", "$", "kind")]
    public async Task A_body_that_cannot_be_meant_is_refused_by_name(string body, string name, string said)
    {
        using var response = await host.Client.PostJson("/api/shortlists", body);
        Assert.Contains(said, (await response.Problem(HttpStatusCode.BadRequest)).Error(name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    public async Task A_missing_body_is_refused(string body)
    {
        using var response = await host.Client.PostJson("/api/shortlists", body);
        Assert.Contains("body", (await response.Problem(HttpStatusCode.BadRequest)).GetProperty("detail").GetString());
    }

    [Fact]
    public async Task All_that_is_wrong_is_said_at_once()
    {
        using var response = await host.Client.PostJson("/api/shortlists", new { offering = "x", top = 0 });
        var problem = await response.Problem(HttpStatusCode.BadRequest);
        Assert.Contains("'x'", problem.Error("offering"));
        Assert.Contains("0", problem.Error("top"));
    }

    [Fact]
    public async Task A_name_that_is_too_long_or_missing_is_refused()
    {
        var body = new { offering = "plot:P-02", name = new string('名', 101), filters = new { name = new string('名', 102) } };
        using var response = await host.Client.PostJson("/api/shortlists", body);
        var problem = await response.Problem(HttpStatusCode.BadRequest);
        Assert.Contains("101", problem.Error("name"));
        Assert.Contains("102", problem.Error("filters.name"));

        using var renamed = await host.Client.PatchAsJsonAsync("/api/shortlists/none", new { name = body.name }, TestContext.Current.CancellationToken);
        Assert.Contains("100", (await renamed.Problem(HttpStatusCode.BadRequest)).Error("name"));
        using var empty = await host.Client.PatchAsJsonAsync("/api/shortlists/none", new { }, TestContext.Current.CancellationToken);
        Assert.Contains("name", (await empty.Problem(HttpStatusCode.BadRequest)).Error("name"));
        using var unknown = await host.Client.PatchAsJsonAsync("/api/shortlists/none", new { name = "x" }, TestContext.Current.CancellationToken);
        Assert.Contains("none", (await unknown.Problem(HttpStatusCode.NotFound)).GetProperty("detail").GetString());
    }

    [Fact]
    public async Task An_unknown_offering_is_not_found()
    {
        using var response = await host.Client.PostJson("/api/shortlists", new { offering = "plot:none" });
        Assert.Contains("plot:none", (await response.Problem(HttpStatusCode.NotFound)).GetProperty("detail").GetString());
    }

    [Fact]
    public async Task An_unknown_shortlist_is_not_found_in_any_form()
    {
        await host.Client.Problem("/api/shortlists/none", HttpStatusCode.NotFound);
        await host.Client.Problem("/api/shortlists/none?format=csv", HttpStatusCode.NotFound);
    }
}
