using CsCheck;
using Matching.Catalog;
using Matching.Domain;

namespace Matching.Tests.Catalog;

public class TieGraphTest
{
    private static readonly DateOnly Day = TestWorld.Today;

    [Fact]
    public void A_tie_counts_strictly_after_the_day_it_became_known_and_always_without_one()
    {
        var ties = Graph(ATie("r1") with { AsOf = Day }, ATie("r2"), ATie("r3", "c2"));

        Assert.Equal(["r2"], ties.To("c1", Day).Select(t => t.ResidentId));
        Assert.Equal(["r1", "r2"], ties.To("c1", Day.AddDays(1)).Select(t => t.ResidentId));
        Assert.Empty(ties.To("nobody", Day));
        Assert.Equal(["r1", "r2"], ties.AllTo("c1").ToArray().Select(t => t.ResidentId));
        Assert.Equal(["r1", "r2", "r3"], ties.ResidentIds.Order());
    }

    [Fact]
    public void A_stated_strength_goes_before_the_default_of_the_kind_and_equity_is_strongest()
    {
        Assert.Equal(0.05, TieGraph.StrengthOf(ATie("r") with { Strength = 0.05 }));
        Assert.Equal(0.8, TieGraph.StrengthOf(ATie("r")));
        Assert.All(Enum.GetValues<TieKind>(), kind => Assert.InRange(TieGraph.StrengthOf(ATie("r") with { Kind = kind }), 0.3, TieGraph.StrengthOf(ATie("r") with { Kind = TieKind.InvestsIn })));
    }

    [Fact]
    public void Two_ties_in_a_row_count_half_and_by_the_importance_of_the_firm_that_is_asked_first()
    {
        var graph = Graph(ATie("anchor", "base") with { Importance = 1 }, ATie("base"));

        Assert.Equal([0.56, 0.32], graph.PathsTo("c1", Day).Select(p => p.Strength), (a, b) => Math.Abs(a - b) < 1e-12); // 0.8 × 0.7, then 0.8 × 0.8 × 0.5 × 1
        Assert.Equal(1 - (0.44 * 0.68), graph.Score("c1", Day), 12);
    }

    [Fact]
    public void A_path_is_known_when_both_its_ties_are()
    {
        var graph = Graph(ATie("anchor", "base") with { AsOf = Day }, ATie("base") with { AsOf = Day.AddDays(-5) });

        Assert.Equal(0.56, graph.Score("c1", Day), 12);
        Assert.InRange(graph.Score("c1", Day.AddDays(1)), 0.57, 1);
        Assert.Equal(Day, graph.PathsTo("c1", Day.AddDays(1)).Single(p => p.First is not null).KnownSince);
    }

    [Fact]
    public void Nobody_is_introduced_by_itself()
    {
        var graph = Graph(ATie("c1", "base"), ATie("base"));

        Assert.Single(graph.PathsTo("c1", Day));
    }

    [Fact]
    public void The_score_is_that_of_all_pairs_of_ties_looked_through_one_by_one() =>
        Ties.Sample((ties, day) =>
        {
            var (graph, known) = (Graph(ties), ties.Where(t => t.AsOf is not { } on || on < day).OrderBy(t => t.Key, StringComparer.Ordinal).ToArray());
            foreach (var company in Firms)
            {
                var last = known.Where(t => t.CompanyId == company).ToArray();
                var strengths = last.Select(t => Strength(t) * (t.Importance ?? 0.7))
                    .Concat(from l in last from f in known where f.CompanyId == l.ResidentId && f.ResidentId != company select Strength(f) * Strength(l) * 0.5 * (f.Importance ?? 0.7))
                    .ToArray();
                var none = 1.0;
                foreach (var strength in strengths) none *= 1 - strength;
                Assert.Equal(1 - none, graph.Score(company, day));
                Assert.Equal(strengths, graph.PathsTo(company, day).Select(p => p.Strength));
            }

            static double Strength(Tie tie) => tie.Strength ?? TieGraph.StrengthOf(tie);
        });

    [Fact]
    public void The_order_of_the_rows_changes_no_bit() =>
        Ties.Sample((ties, day) => Assert.All(Firms, f => Assert.Equal(Graph(ties).Score(f, day), Graph([.. ties.Reverse()]).Score(f, day))));

    [Fact]
    public void A_tie_that_becomes_known_later_changes_nothing() =>
        Gen.Select(Ties, Ties, (one, more) => (one.Item1, More: more.Item1, Day: one.Item2)).Sample((ties, more, day) =>
        {
            var later = more.Select(t => t with { AsOf = day.AddDays(t.Key.Length % 3) }).Where(t => !ties.Any(o => o.Key == t.Key));
            Assert.All(Firms, f => Assert.Equal(Graph(ties).Score(f, day), Graph([.. ties, .. later]).Score(f, day)));
        });

    private static readonly string[] Firms = ["a", "b", "c", "d", "e"];

    private static readonly Gen<(Tie[], DateOnly)> Ties = Gen.Select(
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 4], Gen.Enum<TieKind>(), Gen.Double[0, 1].Nullable(), Gen.Double[0.3, 1].Nullable(), Gen.Int[-3, 3].Nullable())
            .Where(t => t.Item1 != t.Item2)
            .Select(t => new Tie { ResidentId = Firms[t.Item1], CompanyId = Firms[t.Item2], Kind = t.Item3, Strength = t.Item4, Importance = t.Item5, AsOf = t.Item6 is { } days ? Day.AddDays(days) : null })
            .Array[0, 12].Select(ties => ties.DistinctBy(t => t.Key).ToArray()),
        Gen.Int[-2, 3].Select(Day.AddDays),
        (ties, day) => (ties, day));

    private static TieGraph Graph(params Tie[] ties) => new TestWorld().With(ties).Build().Ties;

    private static Tie ATie(string resident, string company = "c1") => new() { ResidentId = resident, CompanyId = company, Kind = TieKind.SupplierOf };
}
