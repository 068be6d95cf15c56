using CsCheck;
using Matching.Ranking;

namespace Matching.Tests.Ranking;

public class TopRankingTest
{
    [Fact]
    public void The_display_score_tells_how_far_apart_the_feasible_stand() =>
        Assert.Equal([100, 75, 0, null], Display((8, true), (7, true), (4, true), (9, false)));

    [Fact]
    public void Equals_are_shown_equal_and_an_only_one_is_the_best()
    {
        Assert.Equal([100, 100], Display((2, true), (2, true)));
        Assert.Equal([100.0], Display((-5, true)));
        Assert.Equal([100, 0, 0, null], Display((2, true), (1, true), (1, true), (1, false)));
    }

    [Fact]
    public void What_has_no_score_is_shown_as_the_worst()
    {
        Assert.Equal([100, 0, 0], Display((2, true), (1, true), (double.NaN, true)));
        Assert.Equal([100, 0], Display((2, true), (double.NaN, true)));
        Assert.Equal([0.0, 0.0], Display((double.NaN, true), (double.NaN, true)));
    }

    [Fact]
    public void Any_list_is_shown_within_0_and_100_falling_and_led_by_100() =>
        Gen.Select(Gen.OneOf(double.NaN, -3.0, 0.0, 1e-300, 1.0, 1e9), Gen.Bool).Array[1, 12].Sample(candidates =>
        {
            var ranking = Ranked(candidates);
            var shown = Enumerable.Range(0, candidates.Length).Select(ranking.DisplayScore).ToArray();
            var feasible = shown[..ranking.Feasible];

            Assert.All(feasible, score => Assert.InRange(score!.Value, 0, 100));
            Assert.All(shown[ranking.Feasible..], score => Assert.Null(score));
            Assert.Equal(feasible.OrderDescending(), feasible);
            if (candidates.Any(c => c.Item2 && !double.IsNaN(c.Item1))) Assert.Equal(100, feasible[0]);
        });

    private static double?[] Display(params (double Score, bool Feasible)[] candidates)
    {
        var ranking = Ranked(candidates);
        return [.. Enumerable.Range(0, candidates.Length).Select(ranking.DisplayScore)];
    }

    [Fact]
    public void A_line_is_shown_the_same_however_many_follow_it()
    {
        var whole = Ranked([(8, true), (7, true), (4, true), (double.NaN, true), (9, false)]);
        var head = Ranked([(8, true), (7, true), (4, true), (double.NaN, true), (9, false)], top: 2);

        Assert.Equal((whole.DisplayScore(0), whole.DisplayScore(1)), (head.DisplayScore(0), head.DisplayScore(1)));
    }

    private static TopRanking Ranked((double Score, bool Feasible)[] candidates, int top = 20) => TopRanker.Rank(
        new GivenCandidates([.. candidates.Select((c, i) => (c.Score, c.Feasible ? 0u : 1u, (string?)$"{i:00}"))], 4), top, null, TestContext.Current.CancellationToken);
}
