namespace Matching.Training;

/// <summary>Splits a table for cross-validation.</summary>
internal static class TrainingFolds
{
    /// <summary>Whether a table is split by time: its queries have days, and more than one.</summary>
    public static bool AreTimeOrdered(RankingTable table) => table.Days is { Count: > 0 } days && days[0] < days[^1];

    /// <summary>The folds that something can be learned from and validated on.</summary>
    /// <param name="table">The table.</param>
    /// <param name="folds">How many parts the queries are cut into, or by time how many later parts are validated on; at least 2.</param>
    /// <param name="repeats">How often queries are dealt anew; by time there is one order only.</param>
    /// <param name="seed">Decides who is dealt where.</param>
    public static IReadOnlyList<TrainingFold> Of(RankingTable table, int folds, int repeats, int seed)
    {
        var splits = AreTimeOrdered(table) ? ByTime(table, folds) : Enumerable.Range(0, repeats).SelectMany(repeat => ByQuery(table, folds, repeat, seed));
        return [.. splits.Select(split => WithoutKnownSubjects(table, split)).Where(split => CanLearn(table, split.Learn) && CanLearn(table, split.Validate))];
    }

    // Days are never torn apart: what is validated on is later than all that was learned from.
    private static IEnumerable<TrainingFold> ByTime(RankingTable table, int folds)
    {
        var days = table.Days!;
        var starts = Enumerable.Range(1, folds)
            .Select(part => days[(int)((long)part * days.Count / (folds + 1))])
            .Where(day => day > days[0])
            .Distinct()
            .ToArray();
        for (var i = 0; i < starts.Length; i++)
        {
            var (from, until) = (starts[i], i + 1 < starts.Length ? starts[i + 1] : DateOnly.MaxValue);
            yield return new TrainingFold(RowsWhere(table, q => days[q] < from), RowsWhere(table, q => days[q] >= from && (days[q] < until || until == DateOnly.MaxValue)), 0);
        }
    }

    private static IEnumerable<TrainingFold> ByQuery(RankingTable table, int folds, int repeat, int seed)
    {
        var dealt = Enumerable.Range(0, table.QueryCount).ToArray();
        new Random(unchecked((seed * 31) + repeat)).Shuffle(dealt);
        var part = new int[dealt.Length];
        for (var i = 0; i < dealt.Length; i++) part[dealt[i]] = i % folds;
        for (var fold = 0; fold < folds; fold++)
        {
            var held = fold;
            yield return new TrainingFold(RowsWhere(table, q => part[q] != held), RowsWhere(table, q => part[q] == held), repeat);
        }
    }

    // Who did well in what was learned from would be recognized, not predicted.
    private static TrainingFold WithoutKnownSubjects(RankingTable table, TrainingFold fold)
    {
        if (table.Subjects is not { } subjects) return fold;
        var known = fold.Learn.Where(row => table.Grades[row] > 0).Select(row => subjects[row]).ToHashSet();
        return fold with { Validate = [.. fold.Validate.Where(row => !known.Contains(subjects[row]))] };
    }

    private static bool CanLearn(RankingTable table, int[] rows) =>
        rows.GroupBy(row => table.Queries[row]).Any(query => query.Select(row => table.Grades[row]).Distinct().Count() > 1);

    private static int[] RowsWhere(RankingTable table, Func<int, bool> takes) => [.. Enumerable.Range(0, table.Rows.Count).Where(row => takes(table.Queries[row]))];
}
