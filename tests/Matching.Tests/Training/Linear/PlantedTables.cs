using Matching.Scoring;
using Matching.Training;

namespace Matching.Tests.Training;

/// <summary>Tables whose grades follow from known weights and chance.</summary>
internal static class PlantedTables
{
    public static readonly double[] Weights = [2.0, -1.0, 0.5, 0];

    private static readonly double[] Cuts = [0.5, 1.5, 2.5, 3.5];

    public static RankingTable Draw(int queries, int candidates, int seed, double missing = 0.1)
    {
        var random = new Random(seed);
        var rows = new float[queries * candidates][];
        var grades = new int[rows.Length];
        for (var row = 0; row < rows.Length; row++)
        {
            var utility = Math.Log(1 / Math.Max(1e-9, random.NextDouble()) - 1);
            rows[row] = new float[Weights.Length];
            for (var i = 0; i < Weights.Length; i++)
            {
                var value = (float)((random.NextDouble() * 4) - 2);
                rows[row][i] = random.NextDouble() < missing ? float.NaN : value;
                utility += Weights[i] * (float.IsNaN(rows[row][i]) ? 0 : value);
            }

            grades[row] = Cuts.Count(cut => utility > cut);
        }

        return Of(rows, grades, [.. Enumerable.Range(0, rows.Length).Select(row => row / candidates)]);
    }

    public static RankingTable Of(float[][] rows, int[] grades, int[] queries) => new()
    {
        Features = [.. Enumerable.Range(0, rows[0].Length).Select(i => $"f{i}")],
        Rows = rows,
        Grades = grades,
        Queries = queries,
        Input = ForestInput.Plain(rows[0].Length),
    };
}
