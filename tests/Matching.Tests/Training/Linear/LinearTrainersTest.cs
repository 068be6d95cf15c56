using Matching.Scoring;
using Matching.Training;

namespace Matching.Tests.Training;

public class LinearTrainersTest
{
    private static readonly LinearModel Prior = new([1, 0, 0, 0], [0.25, 0, 0, 0], 3);

    public static TheoryData<IRankingTrainer> Trainers => [new ConditionalLogit(1, Corrected: true), new OrderedLogit(1, Corrected: true)];

    [Theory]
    [MemberData(nameof(Trainers))]
    public void Finds_the_weights_that_made_the_grades(IRankingTrainer trainer)
    {
        var learned = trainer.Train(PlantedTables.Draw(200, 20, seed: 1), seed: 1, TestContext.Current.CancellationToken).Linear!;

        // Each model has a scale of its own: what it says of a choice is not what it says of a grade.
        var scale = learned.Weights[0] / PlantedTables.Weights[0];
        Assert.InRange(scale, 0.8, 1.2);
        for (var i = 0; i < PlantedTables.Weights.Length; i++) Assert.Equal(PlantedTables.Weights[i] * scale, learned.Weights[i], 0.1);
    }

    [Theory]
    [MemberData(nameof(Trainers))]
    public void Without_different_grades_the_order_is_the_priors(IRankingTrainer trainer)
    {
        var table = PlantedTables.Draw(5, 10, seed: 2);
        table = table with { Grades = new int[table.Rows.Count], Prior = Prior };
        var learned = trainer.Train(table, seed: 1, TestContext.Current.CancellationToken);
        var ours = table.Rows.Select(row => learned.Score(row)).ToArray();
        var prior = table.Rows.Select(row => Prior.Score(row)).ToArray();
        Assert.Equal(Order(prior), Order(ours));
    }

    [Theory]
    [MemberData(nameof(Trainers))]
    public void Few_rows_correct_the_prior_less_than_many(IRankingTrainer trainer)
    {
        // The prior has the sign of the second weight wrong.
        var wrong = new LinearModel([2, 1, 0.5, 0], [0, 0, 0, 0]);
        double Learned(int queries) =>
            trainer.Train(PlantedTables.Draw(queries, 8, seed: 3) with { Prior = wrong }, seed: 1, TestContext.Current.CancellationToken).Linear!.Weights[1];
        Assert.InRange(Learned(400), -1.3, -0.7);
        Assert.True(Learned(1) > Learned(400) + 0.3);
    }

    [Theory]
    [MemberData(nameof(Trainers))]
    public void Keeps_to_the_signs_it_is_told(IRankingTrainer trainer)
    {
        var table = PlantedTables.Draw(100, 10, seed: 4) with { Signs = [1, 1, -1, 0], Prior = Prior };
        var learned = trainer.Train(table, seed: 1, TestContext.Current.CancellationToken).Linear!;
        Assert.True(learned.Weights[0] > 1);
        Assert.InRange(learned.Weights[1], -1e-9, 1e-3);
        Assert.InRange(learned.Weights[2], -1e-3, 1e-9);
    }

    [Theory]
    [MemberData(nameof(Trainers))]
    public void The_same_table_gives_the_same_model(IRankingTrainer trainer)
    {
        var table = PlantedTables.Draw(40, 10, seed: 5) with { Prior = Prior };
        double[] Weights() => [.. trainer.Train(table, seed: 1, TestContext.Current.CancellationToken).Linear!.Weights];
        Assert.Equal(Weights(), Weights());
    }

    [Theory]
    [MemberData(nameof(Trainers))]
    public void A_row_that_counts_twice_is_two_rows(IRankingTrainer trainer)
    {
        var table = PlantedTables.Draw(30, 6, seed: 6);
        var doubled = table with
        {
            Rows = [.. table.Rows.SelectMany(row => new[] { row, row })],
            Grades = [.. table.Grades.SelectMany(grade => new[] { grade, grade })],
            Queries = [.. table.Queries.SelectMany(query => new[] { query, query })],
        };
        var weighted = table with { Weights = [.. table.Rows.Select(_ => 2.0)] };
        var cancel = TestContext.Current.CancellationToken;

        // A weight says how much a row counts beside others, so what doubles with all rows is how much the data counts beside the ridge.
        var (one, two) = (trainer.Train(weighted, 1, cancel).Linear!, trainer.Train(doubled, 1, cancel).Linear!);
        for (var i = 0; i < 4; i++) Assert.True(Math.Abs(two.Weights[i] - one.Weights[i]) < 0.35, $"weight {i}: {one.Weights[i]} and {two.Weights[i]}");
    }

    [Fact]
    public void One_choice_a_query_is_the_conditional_logit_by_hand()
    {
        // Three queries of two candidates with the values 1 and 0; the first is chosen twice, the second once: e^w = 2 without a ridge.
        float[][] rows = [[1], [0], [1], [0], [1], [0]];
        var table = PlantedTables.Of(rows, [1, 0, 1, 0, 0, 1], [0, 0, 1, 1, 2, 2]);
        var learned = new ConditionalLogit(1e-9).Train(table, 1, TestContext.Current.CancellationToken).Linear!;
        Assert.Equal(Math.Log(2), learned.Weights[0], 1e-4);
    }

    [Fact]
    public void Two_grades_are_the_logistic_regression_by_hand()
    {
        // Of the rows with value 1 three in four are relevant, of those with 0 one in four: the log-odds differ by ln 9.
        float[][] rows = [[1], [1], [1], [1], [0], [0], [0], [0]];
        var table = PlantedTables.Of(rows, [2, 2, 2, 0, 2, 0, 0, 0], new int[8]);
        var learned = new OrderedLogit(1e-9).Train(table, 1, TestContext.Current.CancellationToken).Linear!;
        Assert.Equal(Math.Log(9), learned.Weights[0], 1e-4);
    }

    private static int[] Order(double[] scores) => [.. Enumerable.Range(0, scores.Length).OrderByDescending(i => scores[i]).ThenBy(i => i)];
}
