namespace Matching.Training;

/// <summary>NDCG@10 of each query, the measure that trainers are chosen by.</summary>
/// <remarks>
/// Gain 2^grade − 1, discount log2(rank + 1). Among equal scores the lower grade comes first, so that a model that tells nobody apart gains nothing
/// by the order of the rows. A query in which all grades are alike has no value.
/// </remarks>
internal static class QueryNdcg
{
    private const int Depth = 10;

    /// <summary>The values by query, for those that have one.</summary>
    public static IReadOnlyDictionary<int, double> Of(IReadOnlyList<int> queries, IReadOnlyList<int> grades, IReadOnlyList<double> scores) =>
        Enumerable.Range(0, grades.Count)
            .GroupBy(row => queries[row])
            .Where(query => query.Select(row => grades[row]).Distinct().Count() > 1)
            .ToDictionary(
                query => query.Key,
                query => Gain(query.OrderByDescending(row => scores[row]).ThenBy(row => grades[row]).Select(row => grades[row]))
                    / Gain(query.Select(row => grades[row]).OrderDescending()));

    private static double Gain(IEnumerable<int> grades) => grades.Take(Depth).Select((grade, i) => ((1 << grade) - 1) / Math.Log2(i + 2)).Sum();
}
