using System.Diagnostics;
using Matching.Evaluation;
using Matching.Scoring;

namespace Matching.Benchmarks.Engine;

/// <summary>
/// <c>engine</c>: trains one ensemble over the product's own features and times everybody who can score with its trees, in turns, on the same rows.
/// </summary>
internal static class EngineCommand
{
    private const int Queries = 240, CandidatesEach = 250;
    private const int Shortlists = 20, CompaniesEach = 10_000;

    public static int Run(string[] args)
    {
        EngineOptions options;
        try
        {
            options = EngineOptions.Parse(args);
        }
        catch (FormatException e)
        {
            Console.Error.WriteLine($"{e.Message}\n{EngineOptions.Usage}");
            return 2;
        }

        var watch = Stopwatch.StartNew();
        void Say(string text) => Console.Error.WriteLine($"{watch.Elapsed.TotalSeconds,6:0.0} s  {text}");

        Say($"drawing {options.Companies} companies and {options.Spaces} spaces");
        var world = BenchmarkWorld.Draw(options.Companies, options.Spaces, options.Seed);
        Say($"training {options.Trees} trees of {options.Leaves} leaves on {Queries * CandidatesEach} pairs");
        var ensemble = Ensemble.Train(LearningRows.Draw(world, Queries, CandidatesEach, options.Seed), options.Trees, options.Leaves, options.Seed);
        Say($"drawing the rows to score: {Shortlists} spaces, {CompaniesEach} companies each");
        var rows = EvaluationRows.Draw(world, Shortlists, CompaniesEach);
        var report = Measure(options, world, ensemble, rows, Say);
        Say("done");

        EngineTable.Print(report, Console.Out);
        if (options.Json is { } path) File.WriteAllText(path, ReportJson.Write(EngineJson.Of(report)));
        return 0;
    }

    private static EngineReport Measure(EngineOptions options, BenchmarkWorld world, Ensemble ensemble, EvaluationRows rows, Action<string> say)
    {
        var absent = KernelPaths.All.Where(path => KernelPaths.WhyLacking(path) is not null).Select(path => $"{OurContenders.NameOf(path)}: {KernelPaths.WhyLacking(path)}").ToArray();
        var contenders = new List<Contender>();
        using var booster = LightGbmNative.Load(LightGbmText.Write(ensemble.Forest));
        using var engine = new BenchmarkEngine(world, ensemble.Forest);
        var onnx = new List<OnnxContender>();
        try
        {
            var compiled = KernelPaths.Available.Select(path => CompiledForest.Compile(ensemble.Forest, path)).ToArray();
            foreach (var threads in new[] { 1, Environment.ProcessorCount }.Distinct())
            {
                contenders.AddRange(MlNetContenders.Of(ensemble, rows, threads));
                contenders.Add(LightGbmContender.Of(booster, rows, threads));
                onnx.Add(new OnnxContender(OnnxForest.Write(ensemble.Forest), rows, threads));
                contenders.Add(onnx[^1].Contender);
                contenders.Add(OurContenders.Oracle(ensemble.Forest, rows, threads));
                contenders.AddRange(compiled.Select(forest => OurContenders.Kernel(forest, rows, threads)));
            }

            say("ranking through the engine for the first time");
            contenders.AddRange(EndToEnd.Contenders(engine, world, Shortlists));
            var timings = RoundRobin.Measure(contenders, options.Rounds, say);
            say("comparing all scores with the oracle's");
            var oracle = rows.Oracle(ensemble.Forest, rows.Count);
            return new EngineReport(options, ensemble, CompiledForest.Compile(ensemble.Forest).Path, [.. timings.Select(t => new Measured(t, AccuracyOf(t.Contender, oracle)))], absent);
        }
        finally
        {
            foreach (var session in onnx) session.Dispose();
        }
    }

    private static Accuracy? AccuracyOf(Contender contender, double[] oracle)
    {
        if (contender.Scores is not { } scores) return null;
        contender.Run();
        var found = scores();
        return Accuracy.Of(found, oracle.AsSpan(0, found.Length));
    }
}
