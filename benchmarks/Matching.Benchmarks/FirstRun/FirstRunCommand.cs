using System.Diagnostics;
using Matching.Domain;
using Matching.Evaluation;
using Matching.Simulation;

namespace Matching.Benchmarks.FirstRun;

/// <summary>
/// <c>first-run [--rows N] [--json FILE]</c>: what a new user waits for. First page on an empty folder, second start, import of many companies with
/// its peak memory, one shortlist, and training both models.
/// </summary>
internal static class FirstRunCommand
{
    private const int ShortlistRounds = 20;

    public static async Task<int> RunAsync(string[] args)
    {
        var rows = int.Parse(Option(args, "--rows") ?? "100000", System.Globalization.CultureInfo.InvariantCulture);
        var root = Repository.Root();
        var folder = Directory.CreateTempSubdirectory("matching-first-run-").FullName;
        try
        {
            var results = new List<ReportResult>
            {
                await FirstPageAsync(root, folder, "first start to first page"),
                await FirstPageAsync(root, folder, "second start to first page"),
                Shortlist(folder),
            };
            results.AddRange(Training(folder));
            results.AddRange(await ImportAsync(root, folder, rows));
            foreach (var result in results) Console.WriteLine($"{result.Metric,-40} {result.Value:0.000} {result.Unit} (n = {result.N})");
            if (Option(args, "--json") is { } path) File.WriteAllText(path, ReportJson.Write(ReportOf(results, rows)));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<ReportResult> FirstPageAsync(string root, string folder, string metric)
    {
        var address = new Uri($"http://127.0.0.1:{TimedProcess.FreePort()}");
        using var api = TimedProcess.Start(folder, "dotnet", "run", "--no-build", "--project", Path.Combine(root, "src", "Matching.Api"), "--", "--urls", address.ToString());
        return Result(metric, await api.UntilAnswersAsync(address), "s", 1);
    }

    private static ReportResult Shortlist(string folder)
    {
        using var workspace = MatchingWorkspace.Open(Path.Combine(folder, "matching.db"), TimeProvider.System);
        var offering = OfferingId.Of(CenterId.BigData);
        var watch = Stopwatch.StartNew();
        workspace.Engine.Shortlist(offering);
        var first = watch.Elapsed.TotalSeconds;
        for (var i = 1; i < ShortlistRounds; i++) workspace.Engine.Shortlist(offering);
        Console.WriteLine($"mean of {ShortlistRounds} shortlists: {watch.Elapsed.TotalSeconds / ShortlistRounds:0.000} s");
        return Result("shortlist center:big-data, first call", first, "s", 1);
    }

    // The steps of `matching train`: choosing by cross-validation, judging, calibrating, learning again from everything.
    private static IEnumerable<ReportResult> Training(string folder)
    {
        using var workspace = MatchingWorkspace.Open(Path.Combine(folder, "matching.db"), TimeProvider.System);
        var sum = 0.0;
        foreach (var kind in Enum.GetValues<ModelKind>())
        {
            var watch = Stopwatch.StartNew();
            workspace.Engine.Train(kind);
            sum += watch.Elapsed.TotalSeconds;
            yield return Result($"train {kind.ToString().ToLowerInvariant()} over the shipped data", watch.Elapsed.TotalSeconds, "s", 1);
        }

        yield return Result("train both models over the shipped data", sum, "s", 1);
    }

    private static async Task<ReportResult[]> ImportAsync(string root, string folder, int rows)
    {
        SimulationRun.WriteWorld(new SimulationOptions { Companies = rows, Plots = 0, Buildings = 0, Seed = 1 }, folder, null, CancellationToken.None);
        using var import = TimedProcess.Start(folder, "dotnet", Path.Combine(root, "src", "Matching.Cli", "bin", "Release", "net10.0", "Matching.Cli.dll"), "import", "companies", "companies.csv", "--db", "import.db");
        var exit = await import.UntilEndsAsync();
        if (exit != 0) throw new InvalidOperationException($"The import ended with exit code {exit}.");
        return [Result($"import of {rows} companies", import.Seconds, "s", rows), Result($"import of {rows} companies, peak memory", import.PeakMegabytes, "MB", rows)];
    }

    private static Report ReportOf(IReadOnlyList<ReportResult> results, int rows) => new()
    {
        Command = $"dotnet run -c Release --project benchmarks/Matching.Benchmarks -- first-run --rows {rows}",
        Version = typeof(MatchingEngine).Assembly.GetName().Version?.ToString(3) ?? "unknown",
        Cpu = $"{CpuName.Current()}, {Environment.ProcessorCount} cores",
        Seed = 1,
        DataKind = DataKind.Simulated,
        Results = results,
        Notes = ["The two starts, the shortlist and the training run over the data that ships; the imported companies are simulated."],
    };

    private static ReportResult Result(string metric, double value, string unit, int n) =>
        new() { Method = "matching", Slice = "all", Metric = metric, Value = value, N = n, Unit = unit };

    private static string? Option(string[] args, string name)
    {
        var place = Array.IndexOf(args, name);
        return place >= 0 && place + 1 < args.Length ? args[place + 1] : null;
    }
}
