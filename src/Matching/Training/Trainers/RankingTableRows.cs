namespace Matching.Training;

/// <summary>Takes rows out of a table.</summary>
internal static class RankingTableRows
{
    /// <summary>Some rows, their queries counted anew.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">Their places, rising.</param>
    public static RankingTable Take(this RankingTable table, IReadOnlyList<int> rows)
    {
        var queries = new int[rows.Count];
        var days = new List<DateOnly>();
        for (var i = 0; i < rows.Count; i++)
        {
            var isNew = i == 0 || table.Queries[rows[i]] != table.Queries[rows[i - 1]];
            queries[i] = i == 0 ? 0 : queries[i - 1] + (isNew ? 1 : 0);
            if (isNew && table.Days is { } all) days.Add(all[table.Queries[rows[i]]]);
        }

        T[]? Picked<T>(IReadOnlyList<T>? values) => values is null ? null : [.. rows.Select(row => values[row])];
        return table with
        {
            Rows = Picked(table.Rows)!,
            Grades = Picked(table.Grades)!,
            Queries = queries,
            Weights = Picked(table.Weights),
            Subjects = Picked(table.Subjects),
            RuleScores = Picked(table.RuleScores),
            Days = table.Days is null ? null : days,
        };
    }
}
