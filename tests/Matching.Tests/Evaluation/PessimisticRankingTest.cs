using Matching.Evaluation;

namespace Matching.Tests.Evaluation;

public class PessimisticRankingTest
{
    [Fact]
    public void Higher_scores_come_first_and_among_equals_the_lower_label() =>
        Assert.Equal([1, null, 0, 3, 2], PessimisticRanking.Of("q", [.5, .5, .5, .9, -1], [0, 3, null, 1, 2]).Grades);

    [Fact]
    public void The_order_of_the_rows_changes_nothing() =>
        Assert.Equal(
            PessimisticRanking.Of("q", [1, 1, 2, 1], [4, 0, 1, 2]).Grades,
            PessimisticRanking.Of("q", [1, 2, 1, 1], [2, 1, 4, 0]).Grades);

    [Fact]
    public void A_constant_score_earns_the_worst_order() =>
        Assert.Equal(0.0, new HitRate(2).Evaluate(PessimisticRanking.Of("q", [7, 7, 7], [4, 1, 0])));

    [Theory]
    [InlineData(NdcgGain.Exponential, "")]
    [InlineData(NdcgGain.Linear, "-linear")]
    public void Ndcg_of_scores_with_ties_agrees_with_scikit_learn(NdcgGain gain, string suffix)
    {
        foreach (var @case in Oracle.Cases("ndcg.json"))
        {
            var ranking = PessimisticRanking.Of("q", @case.Numbers("scores"), [.. @case.Numbers("labels").Select(label => (int?)label)]);
            foreach (var k in (int[])[1, 3, 5, 10])
                Assert.Equal(@case.Number($"ndcg@{k}{suffix}"), new Ndcg(k, gain).Evaluate(ranking), 1e-12);
        }
    }

    [Fact]
    public void Refuses_what_has_no_order_and_names_it()
    {
        var nan = Assert.Throws<ArgumentException>("scores", () => PessimisticRanking.Of("10032", [1, double.NaN], [0, 1]));
        var length = Assert.Throws<ArgumentException>("labels", () => PessimisticRanking.Of("10032", [1], [0, 1]));

        Assert.Contains("'10032' has no score for candidate 1", nan.Message, StringComparison.Ordinal);
        Assert.Contains("'10032' has 1 scores and 2 labels", length.Message, StringComparison.Ordinal);
    }
}
