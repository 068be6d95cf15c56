using Matching.Evaluation;

namespace Matching.Tests.Evaluation;

public class JudgedRankingTest
{
    [Fact]
    public void Counts_what_is_judged_whether_ranked_or_left_out()
    {
        var ranking = new JudgedRanking("q", [null, 2, 0, 2, null], [4, 1, 2]);

        Assert.Equal([1, 1, 3, 0, 1], Enumerable.Range(0, 5).Select(ranking.CountOf));
        Assert.Equal(4, ranking.Positives);
        Assert.Equal([null, 2, 0, 2, null], ranking.Grades);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    public void Refuses_a_grade_outside_the_scale_and_names_query_and_grade(int grade)
    {
        var ranked = Assert.Throws<ArgumentOutOfRangeException>(() => new JudgedRanking("plot:7", [1, grade]));
        var unranked = Assert.Throws<ArgumentOutOfRangeException>(() => new JudgedRanking("plot:7", [1], [grade]));

        Assert.All([ranked, unranked], e => Assert.Contains($"'plot:7' has grade {grade}", e.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Refuses_a_query_without_name(string id) =>
        Assert.Throws<ArgumentException>(() => new JudgedRanking(id, [1]));

    [Fact]
    public void Keeps_its_grades_when_the_callers_list_changes()
    {
        int?[] grades = [0, 3];
        var ranking = new JudgedRanking("q", grades);

        grades[0] = 4;

        Assert.False(ranking.IsPositive(0));
        Assert.True(ranking.IsPositive(1));
    }
}
