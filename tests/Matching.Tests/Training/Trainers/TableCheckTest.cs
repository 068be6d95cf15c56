using Matching.Training;

namespace Matching.Tests.Training;

public class TableCheckTest
{
    private static readonly RankingTable Good = PlantedTable.Draw(1);

    public static TheoryData<string, RankingTable> Bad => new()
    {
        { "no rows", Good with { Rows = [], Grades = [], Queries = [] } },
        { "query 0 but follows query 1", Good with { Queries = [.. Good.Queries.Select((q, i) => i == 399 ? 0 : q == 0 ? 0 : 1)] } },
        { "query -1", Good with { Queries = [.. Good.Queries.Select(q => q - 1)] } },
        { "grade 5", Good with { Grades = Changed(Good.Grades, 7, 5) } },
        { "grade -1", Good with { Grades = Changed(Good.Grades, 7, -1) } },
        { "Row 7 is not encoded", Good with { Rows = Changed(Good.Rows, 7, [0, float.NaN, 0, 0]) } },
        { "Row 8 is not encoded", Good with { Rows = Changed(Good.Rows, 8, [0, 0, 0, float.PositiveInfinity]) } },
        { "Row 9 is not encoded", Good with { Rows = Changed(Good.Rows, 9, [float.NegativeInfinity, 0, 0, 0]) } },
        { "Row 10 has 3 values", Good with { Rows = Changed(Good.Rows, 10, [0, 0, 0]) } },
        { "400 rows but 399 grades", Good with { Grades = [.. Good.Grades.Skip(1)] } },
        { "400 rows but 400 grades and 399 queries", Good with { Queries = [.. Good.Queries.Skip(1)] } },
        { "400 rows but 1 weights", Good with { Weights = [1] } },
        { "Row 3 weighs 0", Good with { Weights = [.. Enumerable.Range(0, 400).Select(i => i == 3 ? 0.0 : 1)] } },
        { "5 features, but trees see 4", Good with { Features = ["a", "b", "c", "d", "e"] } },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void Bad_tables_are_refused_by_their_place(string fault, RankingTable table) =>
        Assert.Contains(fault, Assert.Throws<ArgumentException>(() => TableCheck.Encoded(table)).Message, StringComparison.Ordinal);

    [Fact]
    public void Missing_values_become_what_the_input_says()
    {
        var table = PlantedTable.Draw(1, 40, 0.5);
        var row = table.Rows.ToList().FindIndex(r => float.IsNaN(r[0]) && !float.IsNaN(r[1]));

        Assert.Equal([-1, table.Rows[row][1]], TableCheck.Encoded(table)[row][..2]);
        Assert.Equal([1, 0], TableCheck.Encoded(table)[row][4..6]);
    }

    private static T[] Changed<T>(IReadOnlyList<T> items, int at, T item) => [.. items.Select((old, i) => i == at ? item : old)];
}
