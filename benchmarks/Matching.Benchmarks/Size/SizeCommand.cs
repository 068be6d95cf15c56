using System.Globalization;
using Matching.Evaluation;

namespace Matching.Benchmarks.Size;

/// <summary>
/// <c>size [--companies N,N] [--spaces N,N] [--limit SECONDS] [--json FILE] [--plot FILE.png]</c>: how cost grows. Every number of companies with every
/// number of spaces: time and memory of the shortlists of all spaces.
/// </summary>
internal static class SizeCommand
{
    private const int Seed = 1;

    public static async Task<int> RunAsync(string[] args)
    {
        if (args is [SizeProcess.Cell, .. var cell])
        {
            SizeProcess.Answer(cell);
            return 0;
        }

        var companies = Option(args, "--companies") ?? "10000,100000,1000000";
        var spaces = Option(args, "--spaces") ?? "10,100,1000";
        var seconds = Option(args, "--limit") ?? "60";
        var limit = TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture));
        var folder = Directory.CreateTempSubdirectory("matching-size-").FullName;
        try
        {
            SizeModel.Keep(folder, Seed);
            Console.WriteLine(SizeTable.Head);
            var measurements = new List<SizeMeasurement>();
            foreach (var count in Numbers(companies))
            {
                var kept = KeptCompanies.Keep(count, folder, Seed);
                foreach (var offered in Numbers(spaces))
                {
                    measurements.Add(await SizeProcess.MeasureAsync(kept, offered, folder, limit, Seed));
                    Console.WriteLine(SizeTable.Row(measurements[^1]));
                }
            }

            if (SizeTargets.Of(measurements) is { Count: > 0 } targets)
            {
                Console.WriteLine();
                TargetTable.Print(targets, Console.Out);
            }

            var command = $"dotnet run -c Release --project benchmarks/Matching.Benchmarks -- size --companies {companies} --spaces {spaces} --limit {seconds}";
            var report = SizeReport.Of(measurements, command, limit, Seed);
            if (Option(args, "--json") is { } json) File.WriteAllText(json, ReportJson.Write(report));
            if (Option(args, "--plot") is { } picture) SizePlot.Save(measurements, report.Cpu, picture);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string? Option(string[] args, string name)
    {
        var place = Array.IndexOf(args, name);
        return place >= 0 && place + 1 < args.Length ? args[place + 1] : null;
    }

    private static int[] Numbers(string list) => [.. list.Split(',').Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
}
