using Matching.Web.Tests.Hosting;

namespace Matching.Web.Tests.Pages;

/// <summary>Pictures of every page, made on request alone: <c>dotnet run --project tests/Matching.Web.Tests -- -explicit only</c>.</summary>
public class Screens(DeskHost host, Browser browser)
{
    private static readonly string Folder = Environment.GetEnvironmentVariable("MATCHING_SCREENS") ?? Path.Combine(AppContext.BaseDirectory, "screens");

    [Theory(Explicit = true)]
    [MemberData(nameof(DeskPages.Everywhere), MemberType = typeof(DeskPages))]
    public async Task Are_taken_of_every_page(string address, bool english, int width)
    {
        await using var window = await browser.Open(host, english, width);
        await window.Go(address);
        var name = Array.Find(DeskPages.All, page => page.Address == address).Name;
        var file = Path.Combine(Folder, $"{name}-{(english ? "en" : "zh")}-{width}.png");
        await window.Page.ScreenshotAsync(new() { Path = file, FullPage = true });
        Assert.True(new FileInfo(file).Length > 10_000, $"{file} shows nothing.");
        window.AssertNoFaults();
    }
}
