using Matching.Domain;
using Matching.Evaluation;

namespace Matching.Benchmarks.Engine;

/// <summary>A run in the one shape of every report file.</summary>
internal static class EngineJson
{
    public static Report Of(EngineReport report) => new()
    {
        Command = report.Options.Command,
        Version = Versions.All["Matching"],
        Cpu = $"{CpuName.Current()}, {Environment.ProcessorCount} cores",
        Seed = report.Options.Seed,
        DataKind = DataKind.Simulated,
        Results = [.. report.All.SelectMany(m => ResultsOf(report, m))],
        Notes =
        [
            .. EngineNotes.Bilingual,
            .. report.Absent.Select(absent => $"未测 not measured: {absent}"),
            $"版本 versions: {string.Join(", ", Versions.All.Select(v => $"{v.Key} {v.Value}"))}",
        ],
    };

    private static IEnumerable<ReportResult> ResultsOf(EngineReport report, Measured measured)
    {
        var contender = measured.Contender;
        var rounds = measured.Timing.Rates.Length;
        ReportResult Result(string metric, double value, string unit, int n) =>
            new() { Method = contender.Name, Slice = contender.Threads == 1 ? "1 thread" : $"{contender.Threads} threads", Metric = metric, Value = value, N = n, Unit = unit };

        yield return Result("rate, median", measured.Timing.Median, "pairs/s", rounds);
        yield return Result("rate, least", measured.Timing.Least, "pairs/s", rounds);
        yield return Result("rate, most", measured.Timing.Most, "pairs/s", rounds);
        yield return Result("time per row and tree", measured.Timing.NanosecondsPerRowTree(report.Ensemble.Trees), "ns", rounds);
        yield return Result("ratio to lightgbm", report.RatioToLightGbm(measured), "ratio", rounds);
        yield return Result("allocated by pair", measured.BytesPerPair, "B", 1);
        if (contender.FirstSeconds is { } first) yield return Result("first call", first * 1e3, "ms", 1);
        if (measured.Accuracy is not { } accuracy) yield break;
        yield return Result("largest difference from the oracle", accuracy.Absolute, "score", accuracy.Rows);
        yield return Result("largest relative difference", accuracy.Relative, "ratio", accuracy.Rows);
        yield return Result("largest relative difference, scores below 1 as 1", accuracy.RelativeToOne, "ratio", accuracy.Rows);
    }
}
