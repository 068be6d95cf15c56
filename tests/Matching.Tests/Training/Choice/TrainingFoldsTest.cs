using CsCheck;
using Matching.Training;

namespace Matching.Tests.Training;

public class TrainingFoldsTest
{
    private static readonly Gen<RankingTable> Tables = Gen.Select(Gen.Int[2, 25], Gen.Int[0, 3].Array[25], Gen.Int[0, 40].Array[250], Gen.Int[0, 4].Array[250]).Select((queries, steps, subjects, grades) =>
    {
        var table = PlantedTable.Draw(1, queries);
        var day = new DateOnly(2024, 1, 1);
        return table with
        {
            Grades = grades[..table.Rows.Count],
            Subjects = subjects[..table.Rows.Count],
            Days = [.. steps.Take(queries).Select(step => day = day.AddDays(step))],
        };
    });

    [Fact]
    public void By_time_nothing_is_learned_from_the_day_validated_on_or_later() => Tables.Sample(table =>
    {
        if (!TrainingFolds.AreTimeOrdered(table)) return;
        foreach (var fold in TrainingFolds.Of(table, 4, 2, 1))
            Assert.True(fold.Learn.Max(row => table.Days![table.Queries[row]]) < fold.Validate.Min(row => table.Days![table.Queries[row]]));
    });

    [Fact]
    public void No_subject_that_did_well_is_validated_on() => Tables.Sample(table =>
    {
        foreach (var fold in TrainingFolds.Of(table, 4, 2, 1).Concat(TrainingFolds.Of(table with { Days = null }, 4, 2, 1)))
        {
            var known = fold.Learn.Where(row => table.Grades[row] > 0).Select(row => table.Subjects![row]).ToHashSet();
            Assert.DoesNotContain(fold.Validate, row => known.Contains(table.Subjects![row]));
        }
    });

    [Fact]
    public void A_subject_that_did_badly_is_still_validated_on()
    {
        var table = PlantedTable.Draw(1, 10) with { Subjects = new int[100] };
        var flat = table with { Grades = [.. table.Grades.Select((grade, i) => i < 50 ? 0 : grade)], Days = [.. Enumerable.Range(0, 10).Select(i => new DateOnly(2024, 1, 1 + (i / 5)))] };
        var folds = TrainingFolds.Of(flat, 2, 1, 1);

        // Nothing but zeros comes before the second day, so there is nothing to learn from.
        Assert.Empty(folds);
    }

    [Fact]
    public void By_query_every_query_is_validated_on_once_a_repeat()
    {
        var table = PlantedTable.Draw(1, 23);
        var folds = TrainingFolds.Of(table, 5, 3, 1);

        Assert.Equal(15, folds.Count);
        foreach (var repeat in folds.GroupBy(f => f.Repeat))
            Assert.Equal(Enumerable.Range(0, 230), repeat.SelectMany(f => f.Validate).Order());
        Assert.All(folds, f => Assert.Empty(f.Learn.Select(row => table.Queries[row]).Intersect(f.Validate.Select(row => table.Queries[row]))));
        Assert.Distinct(folds.Where((_, i) => i % 5 == 0).Select(f => string.Join(' ', f.Validate)));
    }

    [Fact]
    public void Later_parts_are_validated_on_and_days_are_never_torn_apart()
    {
        var days = Enumerable.Range(0, 12).Select(i => new DateOnly(2024, 1, 1).AddDays(i / 2)).ToArray();
        var table = PlantedTable.Draw(1, 12) with { Days = days };
        var folds = TrainingFolds.Of(table, 3, 2, 1);

        Assert.Equal(3, folds.Count);
        Assert.Equal([2, 6, 8], folds.Select(f => f.Learn.Select(row => table.Queries[row]).Distinct().Count()));
        Assert.Equal(Enumerable.Range(20, 100), folds.SelectMany(f => f.Validate).Order());
    }
}
