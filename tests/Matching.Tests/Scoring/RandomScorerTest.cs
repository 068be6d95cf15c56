using Matching.Features;
using Matching.Scoring;
using Matching.Tests.Features;

namespace Matching.Tests.Scoring;

public class RandomScorerTest
{
    private static readonly FeatureTable Table =
        FeatureTable.Extract(FeatureSchema.Current, RandomWorld.AllPairs(new RandomWorld(new Random(3)).Build(60, 0), FeatureWorld.Day));

    [Fact]
    public void The_same_seed_and_query_draw_the_same() => Assert.Equal(Draw(1, "q"), Draw(1, "q"));

    [Fact]
    public void Another_seed_or_query_draws_otherwise()
    {
        Assert.NotEqual(Draw(1, "q"), Draw(2, "q"));
        Assert.NotEqual(Draw(1, "q"), Draw(1, "r"));
    }

    [Fact]
    public void A_candidate_draws_the_same_in_whatever_company() =>
        Assert.Equal(
            Draw(1, "q")[^1],
            Draw(1, "q", FeatureTable.Extract(FeatureSchema.Current, [Table.Pairs[^1]], TestContext.Current.CancellationToken))[0]);

    [Fact]
    public void Draws_spread_evenly_and_hardly_ever_tie()
    {
        var scores = Draw(1, "q");

        Assert.All(scores, s => Assert.InRange(s, 0, 1));
        Assert.InRange(scores.Average(), 0.45, 0.55); // 780 draws: more than four standard errors
        Assert.Distinct(scores);
    }

    private static double[] Draw(int seed, string query, FeatureTable? table = null)
    {
        var scores = new double[(table ?? Table).Pairs.Count];
        new RandomScorer(seed).Score(query, table ?? Table, scores);
        return scores;
    }
}
