using CsCheck;
using Matching.Catalog;
using Matching.Domain;
using Matching.Features;
using Matching.Gates;
using Matching.Ranking;

namespace Matching.Tests.Ranking;

public class RankerTest
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static readonly Gen<double> Scores = Gen.OneOf(double.NaN, double.NaN, -1.0, 0.0, 0.0, 1.0, double.PositiveInfinity);

    [Fact]
    public void Whatever_the_scores_no_violation_stands_above_a_feasible_candidate() =>
        Gen.Select(PatchyWorld.Worlds, Scores.Array[8], Gen.Int[0, 13]).Sample((rows, scores, place) =>
        {
            var catalog = CatalogSnapshot.Build(rows, 1);
            var offering = catalog.Offerings[place % catalog.Offerings.Count];
            var pairs = catalog.Companies.Select(c => catalog.Pair(c, offering, TestWorld.Today)).ToArray();
            var order = Ranker.Rank("q", pairs, IdOf, new FixedScorer(p => scores[p.Company.Index]), Cancel).Order;

            Assert.Equal(pairs.Select(IdOf).Order(), order.Select(c => c.Key).Order());
            Assert.All(order, c => Assert.Equal(Failed(pairs[c.Row]), c.Failed));
            Assert.Equal(order.OrderByDescending(c => c.Feasible), order);
            foreach (var (above, below) in order.Zip(order.Skip(1)).Where(n => n.First.Feasible == n.Second.Feasible && n.First.Failed.Length == n.Second.Failed.Length))
                Assert.True(double.IsNaN(below.Score) || above.Score >= below.Score);
            foreach (var (above, below) in order.Zip(order.Skip(1)).Where(n => n.First.Score.Equals(n.Second.Score) && n.First.Failed.Length == n.Second.Failed.Length))
                Assert.True(string.CompareOrdinal(above.Key, below.Key) < 0);
        });

    [Fact]
    public void Methods_share_the_measuring_and_agree_with_ranking_alone()
    {
        var catalog = new TestWorld().With(TestWorld.ACompany("a"), TestWorld.ACompany("b") with { RiskFlags = ["Bankruptcy"] }, TestWorld.ACompany("c")).With(TestWorld.APlot()).Build();
        Assert.True(catalog.TryFindOffering(OfferingId.Parse("plot:p1"), out var plot));
        var pairs = catalog.Companies.Select(c => catalog.Pair(c, plot, TestWorld.Today)).ToArray();
        var scorer = new FixedScorer(p => p.Company.Index);

        var alone = Ranker.Rank("q", pairs, IdOf, scorer, Cancel);
        var shared = Ranker.Rank("q", FeatureTable.Extract(FeatureSchema.Current, pairs, Cancel), Ranker.FailedGates(pairs, Cancel), IdOf, scorer);

        Assert.Equal(["c", "a", "b"], alone.Order.Select(c => c.Key));
        Assert.Equal(alone.Order.Select(c => (c.Key, c.Score)), shared.Order.Select(c => (c.Key, c.Score)));
        Assert.Equal(["H17"], alone.Order[2].Failed);
        Assert.Equal(2, alone.Order.Count(c => c.Feasible));
    }

    [Fact]
    public void No_candidates_give_an_empty_ranking() => Assert.Empty(Ranker.Rank("q", [], IdOf, new FixedScorer(_ => 1), Cancel).Order);

    [Fact]
    public void A_caller_who_gives_up_is_heard()
    {
        using var given = new CancellationTokenSource();
        given.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => Ranker.Rank("q", [TestWorld.Pair(TestWorld.APlot())], IdOf, new FixedScorer(_ => 1), given.Token));
    }

    private static string IdOf(Pair pair) => pair.Company.Company.Id;

    private static string[] Failed(Pair pair) => [.. GateSet.Explain(pair).Where(r => r.Outcome == GateOutcome.Fail).Select(r => r.Id)];
}
