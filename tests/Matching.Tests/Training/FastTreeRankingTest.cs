using System.Text.Json;
using Matching.Scoring;
using Matching.Training;

namespace Matching.Tests.Training;

public class FastTreeRankingTest
{
    private static readonly TrainingRows Good = Rows(new Random(1));

    [Fact]
    public void It_learns_what_the_grades_follow()
    {
        var forest = FastTreeRanking.Train(Good, 1);
        var fresh = Rows(new Random(2));
        var scored = fresh.Rows.Select((row, i) => (Score: ForestOracle.Score(forest, row), Grade: fresh.Grades[i])).ToArray();

        Assert.Equal(4, forest.Width);
        Assert.True(scored.Where(s => s.Grade == 4).Average(s => s.Score) > scored.Where(s => s.Grade == 0).Average(s => s.Score) + 1);
    }

    [Fact]
    public void The_same_rows_and_seed_give_the_same_model_byte_for_byte()
    {
        Assert.Equal(Written(FastTreeRanking.Train(Good, 1)), Written(FastTreeRanking.Train(Good, 1)));
        Assert.NotEqual(Written(FastTreeRanking.Train(Good, 1)), Written(FastTreeRanking.Train(Good, 2)));
    }

    [Fact]
    public void Rows_too_few_for_any_split_give_a_model_that_tells_nobody_apart()
    {
        var few = new TrainingRows([[1, 2], [3, 4]], [0, 1], [0, 0], 2);
        var forest = FastTreeRanking.Train(few, 1);

        Assert.Equal(ForestOracle.Score(forest, [1, 2]), ForestOracle.Score(forest, [3, 4]));
    }

    public static TheoryData<string, TrainingRows> Bad => new()
    {
        { "no rows", new TrainingRows([], [], [], 0) },
        { "query 0 but follows query 1", Good with { Groups = [.. Good.Groups.Select((g, i) => i == 399 ? 0u : g == 0 ? 0u : 1u)] } },
        { "grade 5", Good with { Grades = Changed(Good.Grades, 7, 5) } },
        { "grade -1", Good with { Grades = Changed(Good.Grades, 7, -1) } },
        { "Row 7 is not encoded", Good with { Rows = Changed(Good.Rows, 7, [0, float.NaN, 0, 0]) } },
        { "Row 8 is not encoded", Good with { Rows = Changed(Good.Rows, 8, [0, 0, 0, float.PositiveInfinity]) } },
        { "Row 9 is not encoded", Good with { Rows = Changed(Good.Rows, 9, [float.NegativeInfinity, 0, 0, 0]) } },
        { "Row 10 has 3 values", Good with { Rows = Changed(Good.Rows, 10, [0, 0, 0]) } },
        { "400 rows but 399 grades", Good with { Grades = Good.Grades[1..] } },
        { "400 rows but 400 grades and 399 queries", Good with { Groups = Good.Groups[1..] } },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void Bad_rows_are_refused_by_their_place(string fault, TrainingRows rows) =>
        Assert.Contains(fault, Assert.Throws<ArgumentException>(() => FastTreeRanking.Train(rows, 1)).Message, StringComparison.Ordinal);

    // Forty queries of ten; the grade follows the first column, the others are noise.
    private static TrainingRows Rows(Random random)
    {
        var rows = Enumerable.Range(0, 400).Select(_ => Enumerable.Range(0, 4).Select(_ => random.NextSingle()).ToArray()).ToArray();
        return new TrainingRows(rows, [.. rows.Select(r => (int)(r[0] * 5))], [.. rows.Select((_, i) => (uint)(i / 10))], rows.Length);
    }

    private static T[] Changed<T>(T[] items, int at, T item) => [.. items.Select((old, i) => i == at ? item : old)];

    private static string Written(Forest forest) => JsonSerializer.Serialize(new { forest.Bias, forest.Trees });
}
