using System.Net;
using System.Net.Http.Headers;
using Matching.Api.Tests.Hosting;

namespace Matching.Api.Tests.Http;

public class RevisionTagTest(ApiHost host)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/api/centers")]
    [InlineData("/api/companies?limit=3")]
    [InlineData("/api/companies/C-01")]
    [InlineData("/api/offerings")]
    [InlineData("/api/offerings/plot:P-02")]
    [InlineData("/api/shortlists")]
    [InlineData("/api/explanations?company=C-01&offering=plot:P-02")]
    [InlineData("/api/models")]
    public async Task The_same_answer_is_not_sent_twice(string address)
    {
        using var first = await host.Client.GetAsync(address, Cancel);
        var tag = first.Headers.ETag!;
        Assert.False(tag.IsWeak);
        Assert.True(first.Headers.CacheControl?.NoCache);

        foreach (var known in new[] { tag, new EntityTagHeaderValue(tag.Tag, isWeak: true), EntityTagHeaderValue.Any })
        {
            using var second = await Ask(address, new EntityTagHeaderValue("\"other\""), known);
            Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
            Assert.Equal(tag, second.Headers.ETag);
            Assert.Empty(await second.Content.ReadAsByteArrayAsync(Cancel));
        }

        using var third = await Ask(address, new EntityTagHeaderValue("\"other\""));
        Assert.Equal(HttpStatusCode.OK, third.StatusCode);
        Assert.Equal(await first.Content.ReadAsStringAsync(Cancel), await third.Content.ReadAsStringAsync(Cancel));
    }

    [Fact]
    public async Task Addresses_have_tags_of_their_own()
    {
        var tags = new HashSet<string>();
        foreach (var address in new[] { "/api/companies", "/api/companies?limit=3", "/api/companies?limit=4", "/api/companies/C-01", "/api/companies/C-02" })
            tags.Add((await host.Client.GetAsync(address, Cancel)).Headers.ETag!.Tag);
        Assert.Equal(5, tags.Count);
    }

    [Fact]
    public async Task What_does_not_exist_has_no_tag_and_is_never_unchanged()
    {
        using var response = await Ask("/api/companies/C-99", EntityTagHeaderValue.Any);
        await response.Problem(HttpStatusCode.NotFound);
        Assert.Null(response.Headers.ETag);
    }

    private async Task<HttpResponseMessage> Ask(string address, params EntityTagHeaderValue[] known)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (known.Contains(EntityTagHeaderValue.Any)) known = [EntityTagHeaderValue.Any];
        foreach (var tag in known) request.Headers.IfNoneMatch.Add(tag);
        return await host.Client.SendAsync(request, Cancel);
    }
}
