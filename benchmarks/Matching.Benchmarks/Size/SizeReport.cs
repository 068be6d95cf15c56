using System.Globalization;
using Matching.Domain;
using Matching.Evaluation;

namespace Matching.Benchmarks.Size;

/// <summary>The measurements in the shape of every report.</summary>
internal static class SizeReport
{
    public static Report Of(IReadOnlyList<SizeMeasurement> measurements, string command, TimeSpan limit, int seed) => new()
    {
        Command = command,
        Version = typeof(MatchingEngine).Assembly.GetName().Version?.ToString(3) ?? "unknown",
        Cpu = $"{CpuName.Current()}, {Environment.ProcessorCount} cores",
        Seed = seed,
        DataKind = DataKind.Simulated,
        Results = [.. measurements.SelectMany(Results)],
        Notes =
        [
            new Text(
                $"每个载体排出全部企业的前 {SizeCell.Top} 名：约束、特征、{SizeModel.Trees} 棵 {SizeModel.Leaves} 叶的树，用全部核心；每个规模由打开快照的单独进程测量",
                $"each space ranks all companies and keeps {SizeCell.Top}: gates, features, {SizeModel.Trees} trees of {SizeModel.Leaves} leaves, on all cores; each size in a process of its own that opens the snapshot").ToString(),
            new Text(
                $"超过 {limit.TotalSeconds:0} 秒的只测一部分载体，其总时间由此推算，指标名带 extrapolated",
                $"where all spaces would take more than {limit.TotalSeconds:0} s only some were ranked; their total is reckoned from these and named extrapolated").ToString(),
            new Text("模型只用于测量速度，不是真实模型", "the model serves to measure speed and is no real one").ToString(),
        ],
    };

    private static IEnumerable<ReportResult> Results(SizeMeasurement of)
    {
        var slice = string.Create(CultureInfo.InvariantCulture, $"{of.Companies} companies, {of.Spaces} spaces");
        ReportResult Result(string metric, double value, string unit, int n) => new() { Method = "matching", Slice = slice, Metric = metric, Value = value, N = n, Unit = unit };

        yield return Result("build and save of the snapshot", of.BuildSeconds, "s", 1);
        yield return Result("snapshot", of.SnapshotMegabytes, "MB", 1);
        yield return Result("load of the snapshot", of.LoadMilliseconds, "ms", 1);
        yield return Result("one space, median", of.SpaceMilliseconds, "ms", of.MeasuredSpaces);
        yield return Result(of.IsExtrapolated ? "all spaces, extrapolated" : "all spaces", of.AllSpacesSeconds, "s", of.MeasuredSpaces);
        yield return Result("pairs", of.PairsPerSecond, "pairs/s", of.MeasuredSpaces);
        yield return Result("peak resident memory", of.PeakMegabytes, "MB", 1);
        if (of.AnonymousMegabytes is { } own) yield return Result("resident at the end, own", own, "MB", 1);
        if (of.FileMegabytes is { } ofFiles) yield return Result("resident at the end, of files", ofFiles, "MB", 1);
        yield return Result("managed heap at rest", of.HeapMegabytes, "MB", 1);
    }
}
