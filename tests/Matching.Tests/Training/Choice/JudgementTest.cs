using Matching.Scoring;
using Matching.Training;

namespace Matching.Tests.Training;

public class JudgementTest
{
    private static readonly double[] Even = [0.5, 0.6, 0.5, 0.6];

    [Fact]
    public void Of_those_hardly_less_likely_than_the_likeliest_the_first_is_taken()
    {
        Tried[] tried = [Of("careful", -102.5, Even), Of("middle", -101.9, Even), Of("free", -100, Even), Of("freest", -130, Even)];
        var (chosen, results) = Judgement.Of(tried);

        Assert.Equal("middle", chosen.Name);
        Assert.Equal([2.5, 1.9, 0, 30], results.Select(r => Math.Round(r.LessLikely!.Value, 9)));
    }

    // By NDCG the careful one is best: a small sample of lists says less than what came of every candidate on them.
    [Fact]
    public void Odds_are_judged_by_likelihood_and_not_by_order() =>
        Assert.Equal("free", Judgement.Of([Of("careful", -120, [0.9, 0.9, 0.8, 0.9]), Of("free", -100, Even)]).Chosen.Name);

    [Fact]
    public void One_without_odds_has_to_be_clearly_better()
    {
        // Better by 0.1 per query; the standard errors are 0.04 and 0.07.
        Assert.Equal("tree", Judgement.Of([Of("line", -100, Even), Of("tree", null, [0.7, 0.7, 0.5, 0.7])]).Chosen.Name);
        Assert.Equal("line", Judgement.Of([Of("line", -100, Even), Of("tree", null, [0.7, 0.7, 0.7, 0.5])]).Chosen.Name);
    }

    [Fact]
    public void Of_those_that_are_clearly_better_the_first_within_one_standard_error_of_the_best_is_taken()
    {
        Tried[] tried = [Of("line", -100, Even), Of("poor", null, [0.5, 0.5, 0.5, 0.5]), Of("near", null, [0.8, 0.9, 0.9, 0.9]), Of("best", null, [0.9, 0.9, 0.8, 0.95])];

        Assert.Equal("near", Judgement.Of(tried).Chosen.Name);
    }

    [Fact]
    public void Who_was_not_tried_is_not_taken()
    {
        var (chosen, results) = Judgement.Of([Tried.Not(new Named("untried")), Of("tried", -100, Even)]);

        Assert.Equal("tried", chosen.Name);
        Assert.Equal((null, null, null), (results[0].Mean, results[0].Behind, results[0].LessLikely));
        Assert.Equal("first", Judgement.Of([Tried.Not(new Named("first")), Tried.Not(new Named("second"))]).Chosen.Name);
    }

    private static Tried Of(string name, double? likelihood, double[] ndcg) =>
        new(new Named(name), ndcg, ndcg.Index().ToDictionary(q => q.Index, q => q.Item), likelihood, 1, 0);

    private sealed record Named(string Name) : IRankingTrainer
    {
        public AdditiveModel Train(RankingTable table, int seed, CancellationToken cancel = default) => throw new NotSupportedException();
    }
}
