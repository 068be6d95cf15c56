using System.Diagnostics;
using Matching.Evaluation;
using Matching.Scoring;

namespace Matching.Benchmarks.Engine;

/// <summary>
/// <c>engine</c>: trains one ensemble over the product's own features and times everybody who can score with its trees, in turns, on the same rows.
/// </summary>
internal static class EngineCommand
{
    private const double MostPeerError = 1e-4;
    private const int Shortlists = 20;
    private const int LearningCompanies = 20_000, LearningSpaces = 1_000;

    // A block of rows is of one space, as in a shortlist.
    private const int SpacesScored = 12, CompaniesEach = EvaluationRows.BlockRows;

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
        var world = BenchmarkWorld.Draw(options.Companies, options.Spaces, options.Seed, options.NeedEvery);
        // The trees see enough stated needs to split on all features, whoever is ranked with them later.
        var learning = BenchmarkWorld.Draw(LearningCompanies, LearningSpaces, options.Seed);
        Say($"training {options.Trees} trees of {options.Leaves} leaves on {LearningRows.Count} pairs");
        var ensemble = Ensemble.Train(LearningRows.Draw(learning, options.Seed), options.Trees, options.Leaves, options.Seed);
        Say($"drawing the rows to score: {SpacesScored} spaces, {CompaniesEach} companies each");
        var rows = EvaluationRows.Draw(world, SpacesScored, CompaniesEach);
        var report = Measure(options, world, ensemble, rows, Say);
        Say("done");

        EngineTable.Print(report, Console.Out);
        if (options.Json is { } path) File.WriteAllText(path, ReportJson.Write(EngineJson.Of(report)));
        return 0;
    }

    private static EngineReport Measure(EngineOptions options, BenchmarkWorld world, Ensemble ensemble, EvaluationRows rows, Action<string> say)
    {
        var absent = KernelPaths.All.Except(KernelPaths.Available).Select(path => $"{OurContenders.NameOf(path)}, as this processor lacks its instructions").ToArray();
        var contenders = new List<Contender>();
        using var booster = LightGbmNative.Load(LightGbmText.Write(ensemble.Forest));
        var onnx = new List<OnnxContender>();
        try
        {
            var compiled = KernelPaths.Available.Select(path => CompiledForest.Compile(ensemble.Forest, path)).ToArray();
            contenders.Add(MlNetContenders.Transform(ensemble, rows));
            contenders.Add(LightGbmContender.OfMatch(booster, world, Environment.ProcessorCount));
            foreach (var threads in new[] { 1, Environment.ProcessorCount }.Distinct())
            {
                contenders.Add(MlNetContenders.PredictionEngine(ensemble, rows, threads));
                contenders.AddRange(LightGbmContender.Of(booster, rows, threads, options.Seed));
                onnx.Add(new OnnxContender(OnnxForest.Write(ensemble.Forest), rows, threads));
                contenders.Add(onnx[^1].Contender);
                contenders.Add(OurContenders.Oracle(ensemble.Forest, rows, threads));
                contenders.AddRange(compiled.Select(forest => OurContenders.Kernel(forest, rows, threads)));
                contenders.Add(OurContenders.Unfolded(compiled[^1], rows, threads));
            }

            say("ranking through the engine for the first time");
            contenders.AddRange(EndToEnd.Contenders(world, ensemble.Forest, Shortlists));
            var timings = RoundRobin.Measure(contenders, options.Rounds, say);
            say("comparing all scores with the oracle's");
            var oracle = rows.Oracle(ensemble.Forest, rows.Count);
            var all = timings.Select(t => Measured.Of(t, oracle)).ToArray();
            MustBeTheSameTrees(all);
            return new EngineReport(options, ensemble, all, absent);
        }
        finally
        {
            foreach (var session in onnx) session.Dispose();
        }
    }

    // A ratio means something only if everybody has the same trees.
    private static void MustBeTheSameTrees(IEnumerable<Measured> all)
    {
        foreach (var peer in all.Where(m => m.Accuracy?.RelativeToOne > MostPeerError && !OurContenders.IsOurs(m.Contender)))
            throw new InvalidOperationException($"{peer.Contender.Name} differs from the oracle by {peer.Accuracy!.RelativeToOne}: it does not have the same trees.");
    }
}
