using System.Diagnostics;

namespace Matching.Benchmarks;

/// <summary><c>smoke</c>: runs every benchmark's body once and fails when one throws. Its times mean nothing.</summary>
internal static class SmokeCommand
{
    public static async Task<int> RunAsync()
    {
        var failed = 0;
        foreach (var body in BenchmarkBody.All())
        {
            var watch = Stopwatch.StartNew();
            try
            {
                await using (body)
                {
                    await body.SetUpAsync();
                    await body.RunAsync();
                }

                Console.WriteLine($"ran     {body} ({watch.Elapsed.TotalSeconds:0.0} s)");
            }
            catch (Exception e)
            {
                // Whatever a benchmark throws is what this command looks for; the others still have their turn.
                failed++;
                Console.WriteLine($"FAILED  {body}: {e}");
            }
        }

        Console.WriteLine(failed == 0 ? "Every benchmark runs." : $"{failed} benchmark(s) failed.");
        return failed == 0 ? 0 : 1;
    }
}
