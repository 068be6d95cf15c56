using System.Collections.Concurrent;
using Matching.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace Matching.Web.Tests.Pages;

public class FirstLoadTest(DeskHost host, Browser browser)
{
    private const int MostBytes = 1_500_000;

    [Fact]
    public async Task Transfers_little_enough_for_a_slow_line()
    {
        await using var window = await browser.Open(host);
        var finished = new ConcurrentBag<IRequest>();
        window.Page.RequestFinished += (_, request) => finished.Add(request);
        await window.Go("/");

        var sizes = await Task.WhenAll(finished.Select(async request => (request.Url, Bytes: (await request.SizesAsync()).ResponseBodySize)));
        Assert.Contains(sizes, file => file.Url.Contains("blazor.web", StringComparison.Ordinal));
        var total = sizes.Sum(file => file.Bytes);
        Assert.True(total <= MostBytes, $"{total:#,0} bytes: {string.Join(", ", sizes.OrderByDescending(file => file.Bytes).Take(5))}");
        TestContext.Current.TestOutputHelper?.WriteLine($"{total:#,0} bytes in {sizes.Length} files");
    }
}
