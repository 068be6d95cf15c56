using Matching.Training;

namespace Matching.Tests.Training;

public class RankingQueryTest
{
    [Theory]
    [InlineData(false)]
    [InlineData(false, 0, 1)]
    [InlineData(true, 0, 2)]
    [InlineData(true, 4)]
    public void Something_relevant_came_of_it_from_grade_two_on(bool positive, params int[] grades) =>
        Assert.Equal(positive, new RankingQuery("q", default, null, null, grades.Index().ToDictionary(g => $"c{g.Index}", g => g.Item)).HasPositive);
}
