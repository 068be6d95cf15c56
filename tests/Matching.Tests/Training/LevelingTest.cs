using Matching.Scoring;
using Matching.Training;

namespace Matching.Tests.Training;

public class LevelingTest
{
    private static readonly float[][] Rows = [[1, float.NaN], [2, 5], [3, 1]];

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void Scores_are_zero_on_average_and_differ_from_each_other_as_before(bool hasForest, bool hasLinear)
    {
        var model = Model(hasForest, hasLinear, ScoreLink.Identity);

        var level = Leveling.Of(model, Rows);

        Assert.Equal(0, Rows.Average(row => level.Score(row)), 1e-12);
        Assert.Equal(model.Score(Rows[1]) - model.Score(Rows[0]), level.Score(Rows[1]) - level.Score(Rows[0]), 1e-12);
    }

    [Fact]
    public void What_stands_for_a_probability_keeps_its_level()
    {
        var model = Model(hasForest: true, hasLinear: false, new ScoreLink(LinkKind.Sigmoid));

        Assert.Same(model, Leveling.Of(model, Rows));
    }

    private static AdditiveModel Model(bool hasForest, bool hasLinear, ScoreLink link) => new(
        hasForest ? new Forest(2, [new Tree([0], [1.5f], [~0], [~1], [2, 7])], 40, link: link) : null,
        hasLinear ? new LinearModel([0.5, 2], [0, 3], 10) : null);
}
