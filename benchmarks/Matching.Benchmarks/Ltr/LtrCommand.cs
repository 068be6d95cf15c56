using System.Diagnostics;
using System.Globalization;
using Matching.Benchmarks.Engine;
using Matching.Evaluation;

namespace Matching.Benchmarks.Ltr;

/// <summary><c>ltr</c>: learns to rank a public table, beside LightGBM, the best single feature and chance, and judges all of them on another file.</summary>
internal static class LtrCommand
{
    private const int DefaultTrees = 100;

    public static int Run(string[] args)
    {
        LtrOptions options;
        try
        {
            options = LtrOptions.Parse(args);
        }
        catch (FormatException e)
        {
            Console.Error.WriteLine($"{e.Message}\n{LtrOptions.Usage}");
            return 2;
        }

        LtrData train, test;
        try
        {
            (train, test) = LtrFile.Read(options.Train, options.Test, options.AbsentIsMissing);
        }
        catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(e.Message);
            return 1;
        }

        var report = Measure(options, train, test);
        LtrTable.Print(report, Console.Out);
        if (options.Json is { } path) File.WriteAllText(path, ReportJson.Write(report));
        return 0;
    }

    private static Report Measure(LtrOptions options, LtrData train, LtrData test)
    {
        var watch = Stopwatch.StartNew();
        void Say(string text) => Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds,6:0.0} s  {text}"));

        LtrModel? model = null;
        BestFeature? feature = null;
        var trees = Math.Min(DefaultTrees, options.MaxTrees ?? DefaultTrees);
        LtrMethod[] methods =
        [
            Timed("model", () => (model = LtrModel.Train(train, options, Say)).Score(test)),
            Timed("lightgbm", () => LightGbm(train, test, trees)),
            Timed("best-feature", () => (feature = BestFeature.Pick(train)).Score(test)),
            Timed("random", () => Drawn(test.Rows.Length, options.Seed)),
        ];
        Say("done");
        return LtrReport.Of(options, train, test, methods, model!, feature!, trees);
    }

    // Its defaults: 31 leaves, rate 0.1, 20 rows a leaf, sigmoid 1, gains 2^grade − 1. The other words only keep two runs alike; on tables of this size
    // one thread is no slower than several that wait for each other.
    private static double[] LightGbm(LtrData train, LtrData test, int trees)
    {
        const string Parameters = "objective=lambdarank verbosity=-1 deterministic=true force_col_wise=true num_threads=1";
        using var booster = LightGbmNative.Train(train.Flat, train.Width, [.. train.Grades.Select(g => (float)g)], train.Sizes, Parameters, trees);
        var scores = new double[test.Rows.Length];
        booster.Predict(test.Flat, test.Width, Environment.ProcessorCount, scores);
        return scores;
    }

    private static double[] Drawn(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => random.NextDouble())];
    }

    private static LtrMethod Timed(string name, Func<double[]> scores)
    {
        var watch = Stopwatch.StartNew();
        return new LtrMethod(name, scores(), watch.Elapsed.TotalSeconds);
    }
}
