using Matching.Domain;
using Matching.Features;
using Matching.Scoring;
using Matching.Training;

namespace Matching.Tests;

public class HoldOutSlicesTest
{
    private static readonly TestWorld World = new TestWorld()
        .With(TestWorld.ACompany("a") with { Tags = ["FortuneGlobal500"] }, SmallOne("b"), SmallOne("c"), TestWorld.ACompany("d") with { Tags = ["FortuneGlobal500"] })
        .With(TestWorld.APlot())
        .With(TestWorld.AnEvent("c", "center:big-data", Stage.Contacted, TestWorld.Today.AddDays(-9)));

    [Fact]
    public void A_slice_of_candidates_keeps_their_order_and_counts_where_one_was_relevant()
    {
        var catalog = World.Build();
        catalog.TryFindOffering(new OfferingId(OfferingKind.Plot, "p1"), out var plot);
        var query = new RankingQuery("q", TestWorld.Today, plot, null, new Dictionary<string, int> { ["d"] = 3, ["b"] = 1 });
        IScorer[] methods = [new RuleScorer(FeatureSchema.Current), new RandomScorer(1)];
        string[] names = [.. methods.Select(m => m.Method)];
        var (slices, lists) = (new HoldOutSlices(catalog, names), new HoldOutLists(names));
        IReadOnlyList<Matching.Ranking.Ranking> ranked = [];

        HoldOut.Rank(catalog, [query], methods, null, (q, rankings) =>
        {
            slices.Add(q, rankings);
            lists.Add(q, rankings);
            ranked = rankings;
        }, TestContext.Current.CancellationToken);

        // Nothing came of the companies contacted before, nor of those without a high tier.
        Assert.Equal(["space:plot", "tier:5", "company:cold"], slices.All().Select(s => s.Slice.Key));
        var cold = slices.All().Single(s => s.Slice.Key == "company:cold");
        foreach (var (m, ranking) in ranked.Index())
        {
            int?[] expected = [.. ranking.Order.Where(c => c.Key != "c").Select(c => c.Key switch { "d" => 3, "b" => 1, _ => (int?)null })];
            Assert.Equal(expected, Assert.Single(cold.Methods[m].Rankings).Grades);
            Assert.Equal(names[m], cold.Methods[m].Method);
        }

        var shown = lists.All();
        Assert.Equal(names, shown.Select(l => l.Method));
        Assert.All(shown, l => Assert.Equal(4, l.Candidates));
        var top = Assert.Single(shown[0].Lists);
        Assert.Equal(ranked[0].Order.Select(c => (c.Key, c.Feasible)), top.Top.Select(c => (c.Key, c.IsFeasible)));
        Assert.Equal(["b", "d"], top.Top.Where(c => c.IsJudged).Select(c => c.Key).Order(StringComparer.Ordinal));
        Assert.Equal(["b", "c"], top.Top.Where(c => c.IsSmall == true).Select(c => c.Key).Order(StringComparer.Ordinal));
        Assert.Equal(ranked[0].Order.Count(c => c.Feasible), top.Feasible);
    }

    private static Company SmallOne(string id) => TestWorld.ACompany(id) with { Revenue = Money.FromWan(100) };
}
