using CsCheck;
using Matching.Gates;
using Matching.Ranking;

namespace Matching.Tests.Ranking;

public class TopRankerTest
{
    private static readonly Gen<double> Scores = Gen.OneOf(
        Gen.OneOf(double.NaN, double.NegativeInfinity, -1.0, -0.0, 0.0, 1.0, double.PositiveInfinity), Gen.Double[-2, 2]);

    private static readonly Gen<uint> Gated = Gen.OneOf(Gen.Const(0u), Gen.UInt[0, (1u << GateSet.All.Count) - 1]);

    // Keys are drawn apart from places, so that neither order stands in for the other.
    private static readonly Gen<(double Score, uint Failed, string? Key)[]> Places =
        Gen.Select(Gen.Select(Scores, Gated, Gen.Int[0, 9]).Array[0, 120], Gen.Int[0, int.MaxValue - 1], (drawn, seed) =>
        {
            var keys = Enumerable.Range(0, drawn.Length).Select(i => $"k{i}").ToArray();
            new Random(seed).Shuffle(keys);
            return drawn.Select((d, i) => (d.Item1, d.Item2, d.Item3 == 0 ? null : keys[i])).ToArray();
        });

    [Fact]
    public void The_top_is_the_head_of_the_full_order_whatever_the_blocks_and_threads() =>
        Gen.Select(Places, Gen.Int[0, 130], Gen.Int[1, 40], Gen.Int[1, 5]).Sample((places, top, block, threads) =>
        {
            var found = Rank(places, top, block, threads);
            var full = places.Select((p, i) => (p, i)).Where(x => x.p.Key is not null)
                .Select(x => new RankedCandidate(x.i, x.p.Key!, x.p.Score, Ids(x.p.Failed))).Order(RankedCandidate.BestFirst).ToArray();

            Assert.Equal(full.Take(top).Select(c => (c.Row, c.Score)), found.Places.Select(p => (p.Place, p.Score)));
            Assert.All(found.Places, p => Assert.Equal(places[p.Place].Failed, p.Failed));
            Assert.Equal((full.Length, full.Count(c => c.Feasible)), (found.Candidates, found.Feasible));
            Assert.Equal(GateSet.All.Select(g => full.Count(c => c.Failed.Contains(g.Id))), found.Rejections);
        });

    [Fact]
    public void The_worst_feasible_score_is_known_without_being_listed()
    {
        Assert.Equal(-3, Rank([(1, 0, "a"), (-9, 1, "b"), (-3, 0, "c"), (double.NaN, 0, "d")], top: 1).WorstFeasible);
        Assert.Equal(double.NaN, Rank([(double.NaN, 0, "a"), (1, 1, "b")], top: 2).WorstFeasible);
    }

    [Fact]
    public void Nothing_to_rank_gives_an_empty_ranking()
    {
        var found = Rank([], top: 3);

        Assert.Empty(found.Places);
        Assert.Equal((0, 0), (found.Candidates, found.Feasible));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Progress_rises_to_the_number_of_places(int threads)
    {
        var told = new List<long>();
        var progress = new Telling(told);
        TopRanker.Rank(new GivenCandidates([.. Enumerable.Repeat((1.0, 0u, (string?)null), 25)], 10), 1, progress, TestContext.Current.CancellationToken, threads);

        Assert.Equal(told.Order(), told);
        Assert.Equal((3, 25), (told.Count, told[^1]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_caller_who_gives_up_gets_no_ranking(int threads)
    {
        using var cancel = new CancellationTokenSource();
        var progress = new Telling([], cancel.Cancel);

        Assert.ThrowsAny<OperationCanceledException>(() =>
            TopRanker.Rank(new GivenCandidates([.. Enumerable.Range(0, 100).Select(i => (1.0, 0u, (string?)$"k{i}"))], 10), 1, progress, cancel.Token, threads));
    }

    private static TopRanking Rank((double Score, uint Failed, string? Key)[] places, int top, int block = 2, int threads = 0) =>
        TopRanker.Rank(new GivenCandidates(places, block), top, null, TestContext.Current.CancellationToken, threads);

    private static string[] Ids(uint failed) => [.. GateSet.All.Where((_, i) => (failed >> i & 1) != 0).Select(g => g.Id)];

    private sealed class Telling(List<long> told, Action? then = null) : IProgress<long>
    {
        public void Report(long value)
        {
            told.Add(value);
            then?.Invoke();
        }
    }
}
