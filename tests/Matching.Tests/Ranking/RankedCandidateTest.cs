using CsCheck;
using Matching.Ranking;

namespace Matching.Tests.Ranking;

public class RankedCandidateTest
{
    private static readonly Gen<RankedCandidate> Candidates = Gen.Select(
        Gen.OneOf("a", "b", "B", "é", "甲"),
        Gen.OneOf(double.NaN, double.NegativeInfinity, -1.0, -0.0, 0.0, 1.0, double.PositiveInfinity),
        Gen.OneOf(0, 1, 2),
        (key, score, failures) => new RankedCandidate(0, key, score, [.. Enumerable.Repeat("H01", failures)]));

    [Fact]
    public void Feasible_goes_before_any_score_and_fewer_failures_before_more()
    {
        Assert.Equal(["poor", "one", "two"], Ordered(new(0, "two", 9, ["H01", "H03"]), new(1, "one", 5, ["H01"]), new(2, "poor", -9, [])));
    }

    [Fact]
    public void Equal_scores_stand_in_the_ordinal_order_of_their_keys_and_no_score_comes_last()
    {
        Assert.Equal(["B", "a", "b", "0"], Ordered(new(0, "0", double.NaN, []), new(1, "b", 1, []), new(2, "a", 1, []), new(3, "B", 1, [])));
        Assert.Equal(["a", "b"], Ordered(new(0, "b", double.NaN, []), new(1, "a", double.NaN, [])));
        Assert.Equal(["a", "b"], Ordered(new(0, "b", 0.0, []), new(1, "a", -0.0, [])));
    }

    [Fact]
    public void The_order_is_total() =>
        Gen.Select(Candidates, Candidates, Candidates).Sample((a, b, c) =>
        {
            var order = RankedCandidate.BestFirst;
            Assert.Equal(0, order.Compare(a, a));
            Assert.Equal(Math.Sign(order.Compare(a, b)), -Math.Sign(order.Compare(b, a)));
            if (order.Compare(a, b) <= 0 && order.Compare(b, c) <= 0) Assert.True(order.Compare(a, c) <= 0);
        });

    private static IEnumerable<string> Ordered(params RankedCandidate[] candidates) => candidates.Order(RankedCandidate.BestFirst).Select(c => c.Key);
}
