using System.Diagnostics;
using Matching.Evaluation;

namespace Matching.Benchmarks.Desk;

/// <summary>How long the server takes for pages, asked over HTTP without a browser.</summary>
internal static class ServerPages
{
    public static async Task<IReadOnlyList<ReportResult>> MeasureAsync(Uri address, int rounds)
    {
        using var http = new HttpClient { BaseAddress = address };
        var first = await TimeAsync(http, "/");
        var later = new List<double>();
        for (var i = 0; i < rounds; i++) later.Add(await TimeAsync(http, "/"));
        return [DeskCommand.Median("first page at the server, first request", [first], "ms"), DeskCommand.Median("first page at the server, later requests", later, "ms")];
    }

    private static async Task<double> TimeAsync(HttpClient http, string path)
    {
        var watch = Stopwatch.StartNew();
        await http.GetStringAsync(new Uri(path, UriKind.Relative));
        return watch.Elapsed.TotalMilliseconds;
    }
}
