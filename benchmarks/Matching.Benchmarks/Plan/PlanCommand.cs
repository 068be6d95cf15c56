using System.Diagnostics;
using System.Globalization;
using Matching.Benchmarks.Simulate;
using Matching.Domain;
using Matching.Evaluation;

namespace Matching.Benchmarks.Plan;

/// <summary>
/// <c>plan [--worlds N] [--seed N] [--json FILE]</c>: on districts whose truth is known, what plans made from a model's values are truly worth beside
/// what one would do by hand from the same values; and how long a large plan takes.
/// </summary>
internal static class PlanCommand
{
    private const int WrongUsage = 2, DefaultWorlds = 10;

    public static int Run(string[] args)
    {
        if (WorldsOptions.Read(args, DefaultWorlds) is not var (worlds, seed, json)) return WrongUsage;
        var watch = Stopwatch.StartNew();
        ReportResult[] scale = [.. PlanScale.Measure(seed)];
        var trials = new List<Trial>();
        for (var number = 0; number < worlds; number++)
        {
            Console.Error.WriteLine($"world {number + 1} of {worlds}, {watch.Elapsed.TotalSeconds:0} s");
            var world = new PlanWorld((seed * 1000) + number);
            trials.AddRange(OutreachTrials.Run(world));
            trials.AddRange(TripTrials.Run(world));
        }

        var report = new Report
        {
            Command = string.Create(CultureInfo.InvariantCulture, $"dotnet run -c Release --project benchmarks/Matching.Benchmarks -- plan --worlds {worlds} --seed {seed}"),
            Version = typeof(MatchingEngine).Assembly.GetName().Version?.ToString(3) ?? "unknown",
            Cpu = $"{CpuName.Current()}, {Environment.ProcessorCount} cores",
            Seed = seed,
            DataKind = DataKind.Simulated,
            Results = [.. PlanReport.Results(trials, seed), .. scale, Figures.Result("plan", ReportResult.Whole, "time", "s", new Estimate(Math.Round(watch.Elapsed.TotalSeconds, 1), null, null, 1))],
            Notes =
            [
                "模拟数据：证明流程可用，不证明拱墅会有同样的收益。(Simulated data: it proves that the pipeline works, not that Gongshu would gain as much.)",
                "价值为预期成功家数；方案只看模型估计，真值由模拟效用给出。(Values are companies expected to come; plans see the model's estimates alone, the true value follows from the simulated utility.)",
                "greedy：按估计价值逐对选取仍放得下的；best-offering：每家只配最佳载体，放不下即放弃；两者都先满足配额下限。(greedy: down all pairs by estimated value, taking what still fits; best-offering: each company with its best offering alone, left out when that is full; both serve least quotas first.)",
            ],
        };
        PlanReport.Print(report, Console.Out);
        if (json is not null) File.WriteAllText(json, ReportJson.Write(report));
        return 0;
    }
}
