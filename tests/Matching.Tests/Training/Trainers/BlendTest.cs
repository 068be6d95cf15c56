using Matching.Scoring;
using Matching.Training;

namespace Matching.Tests.Training;

public class BlendTest
{
    private static readonly RankingTable Table = PlantedTable.Draw(1, 40, 0.1);

    [Fact]
    public void The_score_is_the_sum_of_the_members_each_by_its_spread()
    {
        var (trees, curves, linear) = (new FastTreeRanking { Trees = 10 }, new Gam { Iterations = 20 }, new LogisticRegression());
        var model = new Blend([(trees, 0.5), (curves, 0.2), (linear, 0.3)]).Train(Table, 2, TestContext.Current.CancellationToken);
        (IRankingTrainer Trainer, double Weight)[] shares = [(trees, 0.5), (curves, 0.2), (linear, 0.3)];
        var members = shares.Select(s => (Model: s.Trainer.Train(Table, 2, TestContext.Current.CancellationToken), s.Weight)).ToArray();

        Assert.NotNull(model.Forest);
        Assert.NotNull(model.Linear);
        Assert.All(Table.Rows, row => Assert.Equal(members.Sum(m => m.Weight / Blend.Spread(Table, m.Model) * m.Model.Score(row)), model.Score(row), 1e-9));
    }

    [Fact]
    public void The_spread_is_that_within_queries()
    {
        // What differs between queries alone orders nothing.
        var rows = new float[][] { [0, 1], [0, 3], [100, 1], [100, 3] };
        var table = Table with { Features = ["a", "b"], Rows = rows, Grades = [0, 1, 0, 1], Queries = [0, 0, 1, 1] };

        Assert.Equal(1, Blend.Spread(table, new AdditiveModel(null, new LinearModel([1, 1], [0, 0]))), 1e-12);
        Assert.Equal(1, Blend.Spread(table, new AdditiveModel(null, new LinearModel([1, 0], [0, 0]))));
    }

    [Fact]
    public void A_blend_of_nothing_and_a_weight_that_is_not_positive_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new Blend([]).Train(Table, 1, TestContext.Current.CancellationToken));
        Assert.Contains("-1", Assert.Throws<ArgumentException>(() => new Blend([(new LogisticRegression(), -1)]).Train(Table, 1, TestContext.Current.CancellationToken)).Message, StringComparison.Ordinal);
    }
}
