using Matching.Evaluation;

namespace Matching.Tests.Evaluation;

public class NdcgTest
{
    // scikit-learn 1.2.1: ndcg_score([2**g - 1, null as 0], [0, -1, -2, …], k=k, ignore_ties=True).
    public static TheoryData<string, int, double> Golden => new()
    {
        { nameof(Rankings.AllJudged), 3, 0.9594535145926796 },
        { nameof(Rankings.AllJudged), 5, 0.8755943764161997 },
        { nameof(Rankings.AllJudged), 20, 0.9488107485678985 },
        { nameof(Rankings.Mixed), 3, 0.35856845231496587 },
        { nameof(Rankings.Mixed), 5, 0.3832887209188681 },
        { nameof(Rankings.Mixed), 10, 0.4967836080951619 },
        { nameof(Rankings.Mixed), 20, 0.5338189860611008 },
        { nameof(Rankings.OnlyWeak), 3, 0.3065735963827292 },
        { nameof(Rankings.OnlyWeak), 5, 0.5437713091520254 },
    };

    [Theory]
    [MemberData(nameof(Golden))]
    public void Agrees_with_scikit_learn(string ranking, int k, double expected)
    {
        var judged = ranking switch
        {
            nameof(Rankings.AllJudged) => Rankings.AllJudged,
            nameof(Rankings.Mixed) => Rankings.Mixed,
            _ => Rankings.OnlyWeak,
        };

        Assert.Equal(expected, new Ndcg(k).Evaluate(judged), 1e-12);
    }

    [Fact]
    public void Ideal_order_scores_exactly_one() =>
        Assert.Equal(1.0, new Ndcg(5).Evaluate(Rankings.Of(4, 4, 3, 2, 2, 1, 1, null, 0)));

    [Fact]
    public void Has_no_value_when_nothing_can_be_gained()
    {
        Assert.Equal(double.NaN, new Ndcg(10).Evaluate(Rankings.Unlabelled));
        Assert.Equal(double.NaN, new Ndcg(10).Evaluate(Rankings.Empty));
    }

    [Fact]
    public void A_query_without_gain_counts_one_in_the_published_convention()
    {
        var published = new Ndcg(10, empty: EmptyQuery.One);

        Assert.Equal(1.0, published.Evaluate(Rankings.Unlabelled));
        Assert.Equal(1.0, published.Evaluate(Rankings.Empty));
        Assert.Equal(new Ndcg(10).Evaluate(Rankings.Mixed), published.Evaluate(Rankings.Mixed));
    }

    [Fact]
    public void Linear_gain_is_the_grade() =>
        // The example of the Wikipedia article on DCG: 6.861 of 7.141.
        Assert.Equal(.961, new Ndcg(6, NdcgGain.Linear).Evaluate(Rankings.AllJudged), .0005);

    [Fact]
    public void The_name_says_every_rule_that_is_not_the_default() =>
        Assert.Equal(
            ["ndcg@10", "ndcg@10-linear", "ndcg@3-empty1", "ndcg@5-linear-empty1"],
            [new Ndcg(10).Name, new Ndcg(10, NdcgGain.Linear).Name, new Ndcg(3, empty: EmptyQuery.One).Name, new Ndcg(5, NdcgGain.Linear, EmptyQuery.One).Name]);

    [Fact]
    public void Leaving_out_the_best_candidate_is_a_miss()
    {
        // Found: gain 3 at rank 1. Ideal: gain 15 at rank 1, gain 3 at rank 2.
        var ranking = new JudgedRanking("q", [2], unrankedGrades: [4]);

        Assert.Equal(3 / (15 + 3 / Math.Log2(3)), new Ndcg(10).Evaluate(ranking), 1e-12);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void Refuses_a_depth_below_one(int k)
    {
        Assert.Throws<ArgumentOutOfRangeException>("k", () => new Ndcg(k));
        Assert.Throws<ArgumentOutOfRangeException>("k", () => new HitRate(k));
        Assert.Throws<ArgumentOutOfRangeException>("k", () => new MeanAveragePrecision(k));
        Assert.Throws<ArgumentOutOfRangeException>("k", () => new Recall(k));
    }
}
