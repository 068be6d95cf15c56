using System.Diagnostics;
using System.Globalization;
using Matching.Domain;
using Matching.Evaluation;

namespace Matching.Benchmarks.Simulate;

/// <summary>
/// <c>simulate [--worlds N] [--seed N] [--json FILE]</c>: on districts whose truth is known, how near the product's models come to the best possible order,
/// from how many outcomes, from a biased history, and after tastes have changed.
/// </summary>
internal static class SimulateCommand
{
    private const int WrongUsage = 2, DefaultWorlds = 5;

    public static int Run(string[] args)
    {
        if (WorldsOptions.Read(args, DefaultWorlds) is not var (worlds, seed, json)) return WrongUsage;
        var watch = Stopwatch.StartNew();
        var figures = new Figures();
        var calibration = new List<ReportResult>();
        foreach (var tastes in Tastes.All)
        {
            for (var world = 0; world < worlds; world++)
            {
                Console.Error.WriteLine($"{tastes.Name}, world {world + 1} of {worlds}, {watch.Elapsed.TotalSeconds:0} s");
                var worldSeed = (seed * 1000) + world;
                var district = new District(worldSeed, tastes.Of(worldSeed));
                foreach (var kind in Enum.GetValues<ModelKind>()) Efficiency.Measure(kind, tastes.Name, district, world, figures);
                calibration.AddRange(Probabilities.Measure(tastes.Name, district, world));
                if (tastes.IsOwn) Disturbances.Measure(tastes, district, world, figures);
            }
        }

        var report = new Report
        {
            Command = string.Create(CultureInfo.InvariantCulture, $"dotnet run -c Release --project benchmarks/Matching.Benchmarks -- simulate --worlds {worlds} --seed {seed}"),
            Version = typeof(MatchingEngine).Assembly.GetName().Version?.ToString(3) ?? "unknown",
            Cpu = $"{CpuName.Current()}, {Environment.ProcessorCount} cores",
            Seed = seed,
            DataKind = DataKind.Simulated,
            Results = [.. figures.Results(seed), .. calibration, Figures.Result("model", "all", "time", "s", new Estimate(Math.Round(watch.Elapsed.TotalSeconds, 1), null, null, 1))],
            Notes =
            [
                "模拟数据：证明流程可用，不证明模型能预测拱墅。(Simulated data: it proves that the pipeline works, not that the model predicts Gongshu.)",
                "oracle 按真实效用中特征可见的部分排序；没有方法能系统地胜过它。(The oracle orders by the part of the true utility that follows from features; nothing can beat it but by luck.)",
                "stated：效用即附录 A，与规则几乎相同；own-tastes：另有规则不看的特征，每个区各不相同。(stated: the utility of appendix A, which is nearly the rules; own-tastes: features besides that no rule weighs, drawn for each district.)",
            ],
        };
        SimulateTable.Print(report, Console.Out);
        if (json is not null) File.WriteAllText(json, ReportJson.Write(report));
        return 0;
    }
}
