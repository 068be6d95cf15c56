using System.Globalization;
using Matching.Benchmarks.FirstRun;
using Matching.Domain;
using Matching.Evaluation;
using Matching.Simulation;

namespace Matching.Benchmarks.Desk;

/// <summary>
/// <c>desk [--companies N] [--rounds N] [--json FILE]</c>: what staff wait for in the browser. The first page at the server, bytes of the first load, and
/// until a shortlist of many companies answers to clicks in headless Chromium.
/// </summary>
internal static class DeskCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        var companies = Number(args, "--companies", 10_000);
        var rounds = Number(args, "--rounds", 15);
        var root = Repository.Root();
        var folder = Directory.CreateTempSubdirectory("matching-desk-").FullName;
        try
        {
            Fill(folder, companies);
            var address = new Uri($"http://127.0.0.1:{TimedProcess.FreePort()}");
            using var api = TimedProcess.Start(folder, "dotnet", "run", "--no-build", "-c", "Release", "--project", Path.Combine(root, "src", "Matching.Api"), "--", "--urls", address.ToString());
            await api.UntilAnswersAsync(new Uri(address, "/health/ready"));
            List<ReportResult> results = [.. await ServerPages.MeasureAsync(address, rounds), .. await BrowserPages.MeasureAsync(address, rounds)];
            foreach (var result in results) Console.WriteLine($"{result.Metric,-60} {result.Value,12:#,0.0} {result.Unit} (n = {result.N})");
            if (Option(args, "--json") is { } path) File.WriteAllText(path, ReportJson.Write(ReportOf(results, companies, rounds)));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The median, and the slowest in its <see cref="ReportResult.High"/>.</summary>
    public static ReportResult Median(string metric, IReadOnlyList<double> values, string unit)
    {
        var sorted = values.Order().ToArray();
        return new() { Method = "matching", Slice = "all", Metric = metric, Value = sorted[sorted.Length / 2], Low = sorted[0], High = sorted[^1], N = sorted.Length, Unit = unit };
    }

    // The shipped data and as many simulated companies as asked for, with both models, as a bureau's store would be.
    private static void Fill(string folder, int companies)
    {
        using var workspace = MatchingWorkspace.Open(Path.Combine(folder, "matching.db"), TimeProvider.System);
        workspace.Prepare(Path.Combine(Repository.Root(), "data"));
        var world = Directory.CreateDirectory(Path.Combine(folder, "world")).FullName;
        SimulationRun.WriteWorld(new SimulationOptions { Companies = companies, Plots = 0, Buildings = 0, Seed = 1 }, world, null, CancellationToken.None);
        using var file = File.OpenRead(Path.Combine(world, "companies.csv"));
        var outcome = workspace.Engine.Import(DataFileKind.Companies, file, "companies.csv", dryRun: false);
        if (!outcome.Report.Accepted) throw new InvalidDataException(outcome.Report.Issues[0].ToString());
    }

    private static Report ReportOf(IReadOnlyList<ReportResult> results, int companies, int rounds) => new()
    {
        Command = $"dotnet run -c Release --project benchmarks/Matching.Benchmarks -- desk --companies {companies} --rounds {rounds}",
        Version = typeof(MatchingEngine).Assembly.GetName().Version?.ToString(3) ?? "unknown",
        Cpu = $"{CpuName.Current()}, {Environment.ProcessorCount} cores",
        Seed = 1,
        DataKind = DataKind.Simulated,
        Results = results,
        Notes = [
            "Medians; low and high are the fastest and the slowest round. Server and browser share the machine.",
            "The store holds the data that ships and as many simulated companies as --companies says, some of which replace shipped ones; the shortlist ranks all of them.",
            "Interactive: the rows are drawn and the live connection answers, counted from the start of the navigation in a fresh browser context.",
        ],
    };

    private static int Number(string[] args, string name, int usual) => Option(args, name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : usual;

    private static string? Option(string[] args, string name)
    {
        var place = Array.IndexOf(args, name);
        return place >= 0 && place + 1 < args.Length ? args[place + 1] : null;
    }
}
