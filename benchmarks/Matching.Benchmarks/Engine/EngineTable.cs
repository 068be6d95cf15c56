using System.Globalization;
using System.Runtime.InteropServices;
using Matching.Evaluation;

namespace Matching.Benchmarks.Engine;

/// <summary>Prints a run as plain aligned text.</summary>
internal static class EngineTable
{
    public static void Print(EngineReport report, TextWriter to)
    {
        void Line(FormattableString text) => to.WriteLine(text.ToString(CultureInfo.InvariantCulture));

        Line($"");
        Line($"{CpuName.Current()}, {Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}");
        Line($"{string.Join(", ", Versions.All.Select(v => $"{v.Key} {v.Value}"))}");
        Line($"{report.Ensemble.Trees} trees of {report.Ensemble.MeanLeaves:0.0} leaves over {report.Ensemble.Forest.Input.Features} features in {report.Ensemble.Forest.Width} columns, trained in {report.Ensemble.TrainingSeconds:0.0} s; median of {report.Options.Rounds} rounds");
        foreach (var part in report.All.GroupBy(m => m.Contender.Part))
        {
            Line($"");
            Line($"{(part.Key == Part.Trees ? "Trees alone, rows in memory" : "Whole lists through the engine: gates, features, bins, trees, best 100 with reasons")}");
            Line($"{"",-30} {"threads",7} {"pairs",9} {"first, ms",9} {"then, ms",9} {"k pairs/s",10} {"min",10} {"max",10} {"ns/row·tree",11} {"x LightGBM",10} {"max |Δ|",9} {"rel.",9} {"rel. to ≥1",10} {"B/pair",9}");
            foreach (var m in part.OrderBy(m => m.Contender.Threads))
            {
                Line($"{m.Contender.Name,-30} {m.Contender.Threads,7} {m.Contender.Pairs,9} {Milliseconds(m.Contender.FirstSeconds),9} {Milliseconds(m.Contender.SecondsAt(m.Timing.Median)),9} {m.Timing.Median / 1e3,10:0.0} {m.Timing.Least / 1e3,10:0.0} {m.Timing.Most / 1e3,10:0.0} {m.Timing.NanosecondsPerRowTree(report.Ensemble.Trees),11:0.000} {report.RatioToLightGbm(m),10:0.00} {Error(m.Accuracy?.Absolute),9} {Error(m.Accuracy?.Relative),9} {Error(m.Accuracy?.RelativeToOne),10} {m.BytesPerPair,9:0.0}");
            }
        }

        foreach (var absent in report.Absent) Line($"Not measured: {absent}");
        Line($"");
        TargetTable.Print(EngineTargets.Of(report), to);
        Line($"");
        foreach (var note in EngineNotes.English) Line($"{note}");
        Line($"{report.Options.Command}");
    }

    private static string Error(double? value) => value is { } error ? error.ToString("0.0e+00", CultureInfo.InvariantCulture) : "";

    private static string Milliseconds(double? seconds) => seconds is { } some ? (some * 1e3).ToString("0.0", CultureInfo.InvariantCulture) : "";
}
