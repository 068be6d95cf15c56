using Matching.Training;

namespace Matching.Tests.Training;

public class RankingTableRowsTest
{
    [Fact]
    public void Everything_about_a_row_goes_with_it_and_queries_count_anew()
    {
        var table = PlantedTable.Draw(1, 3) with
        {
            Weights = [.. Enumerable.Range(1, 30).Select(i => (double)i)],
            Subjects = [.. Enumerable.Range(100, 30)],
            RuleScores = [.. Enumerable.Range(200, 30).Select(i => (double)i)],
            Days = [new(2024, 1, 1), new(2024, 1, 2), new(2024, 1, 3)],
        };
        var taken = table.Take([3, 20, 25]);

        Assert.Equal([table.Rows[3], table.Rows[20], table.Rows[25]], taken.Rows);
        Assert.Equal([table.Grades[3], table.Grades[20], table.Grades[25]], taken.Grades);
        Assert.Equal([0, 1, 1], taken.Queries);
        Assert.Equal([4, 21, 26], taken.Weights!);
        Assert.Equal([103, 120, 125], taken.Subjects!);
        Assert.Equal([203, 220, 225], taken.RuleScores!);
        Assert.Equal([new(2024, 1, 1), new(2024, 1, 3)], taken.Days!);
    }

    [Fact]
    public void What_a_table_lacks_stays_away()
    {
        var taken = PlantedTable.Draw(1).Take([0]);

        Assert.Null(taken.Weights);
        Assert.Null(taken.Days);
    }
}
