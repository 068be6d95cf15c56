using Matching.Training;

namespace Matching.Tests.Training;

public class QueryLikelihoodTest
{
    [Fact]
    public void Every_graded_candidate_is_a_choice_among_itself_and_the_lower()
    {
        // Grades 2, 1, 0 with odds 4, 2, 1: the best is 4 of 7, the second 2 of 3.
        var values = QueryLikelihood.Of([0, 0, 0], [1, 2, 0], [Math.Log(2), Math.Log(4), 0]);

        Assert.Equal(Math.Log(4 / 7.0) + Math.Log(2 / 3.0), Assert.Single(values).Value, 1e-12);
    }

    [Fact]
    public void Those_of_one_grade_are_no_rivals()
    {
        var values = QueryLikelihood.Of([0, 0, 0], [1, 1, 0], [0, 0, 0]);

        Assert.Equal(2 * Math.Log(0.5), values[0], 1e-12);
    }

    [Fact]
    public void A_query_whose_grades_are_alike_has_no_value() =>
        Assert.Equal([4], QueryLikelihood.Of([3, 3, 4, 4], [2, 2, 0, 1], [1, 2, 3, 4]).Keys);

    // It is the loss that the conditional logit makes small, where all choices weigh the same.
    [Fact]
    public void It_is_the_choice_loss_turned_round()
    {
        var table = PlantedTables.Draw(20, 8, seed: 3);
        table = table with { Grades = [.. table.Grades.Select(grade => Math.Min(grade, 1))] };
        double[] scores = [.. table.Rows.Select(row => float.IsNaN(row[0]) ? 0.0 : row[0])];
        var loss = new ChoiceLoss(table).At(scores, [], new double[scores.Length], []);

        Assert.Equal(-loss, QueryLikelihood.Of(table.Queries, table.Grades, scores).Values.Sum(), 1e-9);
    }

    [Fact]
    public void Scores_far_apart_stay_finite() =>
        Assert.Equal(-2_000, QueryLikelihood.Of([0, 0], [1, 0], [-1_000, 1_000])[0], 1e-9);
}
