using Matching.Scoring;
using Matching.Training;

namespace Matching.Tests.Training;

public class TrainingBackgroundTest
{
    [Fact]
    public void Leaves_count_the_rows_that_end_in_them_and_weights_know_their_means()
    {
        var tree = new Tree([0, 0], [0, 1], [~0, ~1], [1, ~2], [3, 6, 9]);
        var model = new AdditiveModel(new Forest(1, [tree], 2), new LinearModel([2], [-1], 4));
        float[][] rows = [[-1], [0.5f], [0.5f], [float.NaN]];

        var kept = TrainingBackground.Keep(model, rows);

        Assert.Equal([1, 2, 1], kept.Forest!.Trees[0].Covers!);
        Assert.Equal([-0.25], kept.Linear!.MeanParts); // (−2 + 1 + 1 − 1) / 4

        // The base is the mean score of the rows, and no score has changed.
        Assert.Equal(rows.Average(row => kept.Score(row)), ModelContributions.Of(kept).Base, 1e-12);
        Assert.All(rows, row => Assert.Equal(model.Score(row), kept.Score(row)));
    }

    [Fact]
    public void Without_rows_nothing_is_known()
    {
        var model = new AdditiveModel(new Forest(1, [new Tree([0], [0], [~0], [~1], [1, 2])]));

        Assert.Same(model, TrainingBackground.Keep(model, []));
    }
}
