using Matching.Scoring;

namespace Matching.Training;

/// <summary>Rows of many queries, contiguous by query: what every trainer learns from.</summary>
/// <remarks>It knows nothing of companies or spaces, so that a file of another trade trains as well as the district's history.</remarks>
public sealed record RankingTable
{
    /// <summary>Names of the features.</summary>
    public required IReadOnlyList<string> Features { get; init; }

    /// <summary>The values, one row a candidate, NaN where missing; every row as long as <see cref="Features"/>.</summary>
    public required IReadOnlyList<float[]> Rows { get; init; }

    /// <summary>The grade of each row, 0 or more.</summary>
    public required IReadOnlyList<int> Grades { get; init; }

    /// <summary>The query of each row, counted from 0 and never decreasing.</summary>
    public required IReadOnlyList<int> Queries { get; init; }

    /// <summary>How trees see a row: what stands for a missing value.</summary>
    public required ForestInput Input { get; init; }

    /// <summary>How much each row counts, positive; null when all count the same.</summary>
    public IReadOnlyList<double>? Weights { get; init; }

    /// <summary>The day of each query, never decreasing; null when time plays no part.</summary>
    public IReadOnlyList<DateOnly>? Days { get; init; }

    /// <summary>What each row is about, such as the group of a company: rows about the same are never learned from and validated on. Null when all differ.</summary>
    public IReadOnlyList<int>? Subjects { get; init; }

    /// <summary>A linear model that knows the trade, such as the rules; null where there is none. A combiner starts from it and stays near it while rows are few.</summary>
    public LinearModel? Prior { get; init; }

    /// <summary>For each feature whether more of it can only speak for a candidate (1), against it (−1), or either (0); null when nothing is known.</summary>
    public IReadOnlyList<int>? Signs { get; init; }

    /// <summary>How many queries there are.</summary>
    public int QueryCount => Queries.Count == 0 ? 0 : Queries[^1] + 1;

    /// <summary>The rows that a condition holds for; a query that loses all its rows keeps its number and day.</summary>
    /// <param name="keep">Asked with the row's number.</param>
    public RankingTable Where(Func<int, bool> keep)
    {
        int[] kept = [.. Enumerable.Range(0, Rows.Count).Where(keep)];
        return this with
        {
            Rows = Pick(Rows),
            Grades = Pick(Grades),
            Queries = Pick(Queries),
            Weights = Weights is null ? null : Pick(Weights),
            Subjects = Subjects is null ? null : Pick(Subjects),
        };

        T[] Pick<T>(IReadOnlyList<T> all) => Array.ConvertAll(kept, row => all[row]);
    }

    /// <summary>The table with some features missing from every row, so that nothing can be learned from them.</summary>
    /// <param name="hides">Asked with the feature's place.</param>
    public RankingTable Hiding(Func<int, bool> hides)
    {
        int[] hidden = [.. Enumerable.Range(0, Features.Count).Where(hides)];
        return hidden.Length == 0 ? this : this with { Rows = [.. Rows.Select(Hide)] };

        float[] Hide(float[] row)
        {
            float[] rest = [.. row];
            foreach (var feature in hidden) rest[feature] = float.NaN;
            return rest;
        }
    }
}
