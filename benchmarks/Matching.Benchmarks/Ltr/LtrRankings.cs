using Matching.Evaluation;

namespace Matching.Benchmarks.Ltr;

/// <summary>Turns scores into rankings.</summary>
internal static class LtrRankings
{
    /// <summary>One ranking a query; among equal scores the lower grade comes first, so that no method gains by the order of the file.</summary>
    public static IReadOnlyList<JudgedRanking> Of(LtrData data, double[] scores) =>
    [
        .. Enumerable.Range(0, scores.Length)
            .GroupBy(row => data.Queries[row])
            .Select(query => new JudgedRanking(
                data.Names[query.Key],
                [.. query.OrderByDescending(row => scores[row]).ThenBy(row => data.Grades[row]).Select(row => (int?)data.Grades[row])])),
    ];
}
