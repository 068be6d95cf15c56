namespace Matching.Training;

/// <summary>How likely scores that are log-odds made the grades of each query.</summary>
/// <remarks>
/// The logarithm, 0 at most, summed over the candidates: each is a choice among itself and those of its query that are graded lower, as in
/// <see cref="ConditionalLogit"/>, and all choices count the same. A query in which all grades are alike has no value.
/// </remarks>
internal static class QueryLikelihood
{
    /// <summary>The values by query, for those that have one.</summary>
    public static IReadOnlyDictionary<int, double> Of(IReadOnlyList<int> queries, IReadOnlyList<int> grades, IReadOnlyList<double> scores) =>
        Enumerable.Range(0, grades.Count)
            .GroupBy(row => queries[row])
            .Where(query => query.Select(row => grades[row]).Distinct().Count() > 1)
            .ToDictionary(query => query.Key, query => OfQuery([.. query.Select(row => (grades[row], scores[row])).Order()]));

    private static double OfQuery((int Grade, double Score)[] rising)
    {
        var (sum, lower) = (0.0, 0);
        for (var i = 0; i < rising.Length; i++)
        {
            if (i > 0 && rising[i].Grade > rising[i - 1].Grade) lower = i;
            if (lower > 0) sum += OfChoice(rising[i].Score, rising.AsSpan(0, lower));
        }

        return sum;
    }

    // From the highest score down, so that no exponent overflows.
    private static double OfChoice(double chosen, ReadOnlySpan<(int Grade, double Score)> others)
    {
        var top = chosen;
        foreach (var (_, score) in others) top = Math.Max(top, score);
        var odds = Math.Exp(chosen - top);
        foreach (var (_, score) in others) odds += Math.Exp(score - top);
        return chosen - top - Math.Log(odds);
    }
}
