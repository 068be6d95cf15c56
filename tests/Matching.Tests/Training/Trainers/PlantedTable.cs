using Matching.Scoring;
using Matching.Training;

namespace Matching.Tests.Training;

/// <summary>Drawn tables in which the grade follows the first feature; the others are noise.</summary>
internal static class PlantedTable
{
    public const int Features = 4;

    /// <summary>Queries of ten rows.</summary>
    /// <param name="seed">Decides the draw.</param>
    /// <param name="queries">How many.</param>
    /// <param name="missing">Share of missing values; with some, columns carry sentinels and flags.</param>
    public static RankingTable Draw(int seed, int queries = 40, double missing = 0)
    {
        var random = new Random(seed);
        var rows = Enumerable.Range(0, queries * 10).Select(_ => Enumerable.Range(0, Features).Select(_ => random.NextSingle()).ToArray()).ToArray();
        var grades = rows.Select(r => (int)(r[0] * 5)).ToArray();
        foreach (var row in rows)
            for (var f = 0; f < Features; f++)
                if (random.NextDouble() < missing) row[f] = float.NaN;
        return new RankingTable
        {
            Features = [.. Enumerable.Range(0, Features).Select(f => $"f{f}")],
            Rows = rows,
            Grades = grades,
            Queries = [.. rows.Select((_, i) => i / 10)],
            Input = missing > 0 ? Sentinels() : ForestInput.Plain(Features),
        };
    }

    /// <summary>The same rows with grades in another order: nothing is left to learn.</summary>
    public static RankingTable Shuffled(RankingTable table, int seed)
    {
        var grades = table.Grades.ToArray();
        new Random(seed).Shuffle(grades);
        return table with { Grades = grades };
    }

    /// <summary>How much higher rows of the best grade score than those of the worst, in standard deviations of all scores.</summary>
    public static double Separation(AdditiveModel model, RankingTable table)
    {
        var scores = table.Rows.Select(row => model.Score(row)).ToArray();
        var mean = scores.Average();
        var deviation = Math.Sqrt(scores.Average(s => (s - mean) * (s - mean)));
        double MeanOf(int grade) => scores.Where((_, i) => table.Grades[i] == grade).Average();
        return deviation == 0 ? 0 : (MeanOf(4) - MeanOf(0)) / deviation;
    }

    private static ForestInput Sentinels() => new(
        Features,
        [
            .. Enumerable.Range(0, Features).Select(f => new InputColumn(f, InputKind.Value, -1)),
            .. Enumerable.Range(0, Features).Select(f => new InputColumn(f, InputKind.MissingFlag)),
        ]);
}
