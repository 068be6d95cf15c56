using System.Globalization;
using Matching.Models;
using Matching.Scoring;

namespace Matching.Tests.Models;

/// <summary>A model that its own library wrote, with rows and what the library answered for them. Fixtures/README.md says how they were made.</summary>
internal sealed record ForeignFixture(ForeignModel Model, float[][] Rows, double[] Raw, double[] Predictions)
{
    /// <summary>Names of the models with answers.</summary>
    public static TheoryData<string> Names(string library) =>
        [.. Directory.EnumerateFiles(Folder, $"{library}-*.csv").Select(file => Path.GetFileNameWithoutExtension(file)).Order()];

    public static string Folder { get; } = Repository.Path("tests", "Matching.Tests", "Models", "Foreign", "Fixtures");

    public static string PathOf(string name) => Path.Combine(Folder, name + (name.StartsWith("xgboost", StringComparison.Ordinal) ? ".json" : ".txt"));

    public static ForeignFixture Read(string name) => Read(PathOf(name), Path.Combine(Folder, name + ".csv"));

    public static ForeignFixture Read(string model, string rows)
    {
        var lines = File.ReadAllLines(rows);
        var read = ForeignModelFile.Read(model);
        Assert.Equal([.. read.FeatureNames, "raw", "prediction"], lines[0].Split(','));
        var cells = lines[1..].Select(line => line.Split(',')).ToArray();
        return new ForeignFixture(
            read,
            [.. cells.Select(row => row[..^2].Select(cell => cell.Length == 0 ? float.NaN : Number(cell)).ToArray())],
            [.. cells.Select(row => double.Parse(row[^2], CultureInfo.InvariantCulture))],
            [.. cells.Select(row => double.Parse(row[^1], CultureInfo.InvariantCulture))]);
    }

    /// <summary>What the slow oracle says of every row.</summary>
    public double[] ByOracle()
    {
        var encoded = new float[Model.Forest.Width];
        return
        [
            .. Rows.Select(row =>
            {
                Model.Forest.Input.Encode(row, encoded);
                return ForestOracle.Score(Model.Forest, encoded);
            }),
        ];
    }

    /// <summary>What the compiled forest says of every row.</summary>
    public double[] ByCompiled()
    {
        var columns = new float[Rows.Length * Model.FeatureNames.Count];
        for (var row = 0; row < Rows.Length; row++)
            for (var f = 0; f < Model.FeatureNames.Count; f++) columns[(f * Rows.Length) + row] = Rows[row][f];
        var scores = new double[Rows.Length];
        CompiledForest.Compile(Model.Forest).Score(columns, Rows.Length, scores);
        return scores;
    }

    /// <summary>Holds scores to what the library said, to a relative 1e-6, before the link and after it.</summary>
    /// <param name="scores">The scores.</param>
    /// <param name="rawTimes">How many times our sum the library's raw score is.</param>
    public void AssertSame(double[] scores, int rawTimes = 1) => Assert.All(scores, (score, i) =>
    {
        AssertNear(Raw[i], score * rawTimes, i);
        AssertNear(Predictions[i], Model.Forest.Link.Apply(score), i);
    });

    private static void AssertNear(double expected, double actual, int row) =>
        Assert.True(Math.Abs(expected - actual) <= 1e-6 * Math.Max(1, Math.Abs(expected)), $"Row {row}: {actual:R} instead of {expected:R}.");

    private static float Number(string cell) => cell switch
    {
        "inf" => float.PositiveInfinity,
        "-inf" => float.NegativeInfinity,
        _ => float.Parse(cell, CultureInfo.InvariantCulture),
    };
}
