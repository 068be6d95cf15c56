using CsCheck;
using Matching.Catalog;
using Matching.Domain;

namespace Matching.Tests.Catalog.Ties;

public class TieMapTest
{
    private static readonly DateOnly Day = TestWorld.Today;
    private static readonly Source Simulated = new(DataKind.Simulated, "");

    [Fact]
    public void It_shows_residents_group_and_who_else_they_are_tied_to()
    {
        var map = TieMap.Around(World(), "c1", Day);

        Assert.Equal([("c1", TieRole.Company), ("r1", TieRole.Resident), ("r2", TieRole.Resident), ("g1", TieRole.Group), ("f1", TieRole.Further)], map.Nodes.Select(n => (n.Id, n.Role)));
        Assert.Equal([("c1", "g1"), ("r1", "c1"), ("r1", "f1"), ("r2", "c1"), ("r2", "r1")], map.Links.Select(l => (l.FromId, l.ToId)));
        Assert.Equal(0, map.Omitted);

        var link = map.Links.Single(l => l is { FromId: "r1", ToId: "c1" });
        Assert.Equal([TieKind.InvestsIn, TieKind.SameChamber], link.Kinds);
        Assert.Equal(("参股企业、同商会", 0.9, DataKind.Illustrative), (link.Label.Zh, link.Strength, link.DataKind));
        Assert.Equal("同一集团", map.Links[0].Label.Zh);
    }

    [Fact]
    public void Simulated_companies_stand_around_a_real_one_only_when_asked_for()
    {
        Assert.Contains("s1", TieMap.Around(World(), "c1", Day, includeSimulated: true).Nodes.Select(n => n.Id));
        Assert.Contains("r1", TieMap.Around(World(), "s1", Day).Nodes.Select(n => n.Id));
        Assert.Contains("c1", TieMap.Around(World(), "s1", Day).Nodes.Select(n => n.Id));
    }

    [Fact]
    public void A_resident_shows_whom_it_could_introduce_and_a_tie_of_tomorrow_is_not_seen()
    {
        var map = TieMap.Around(World(), "r1", Day);
        Assert.Equal(["c1", "f1"], map.Nodes.Where(n => n.Role == TieRole.Further).Select(n => n.Id));
        Assert.DoesNotContain("late", map.Nodes.Select(n => n.Id));
    }

    [Fact]
    public void A_company_that_nobody_knows_stands_alone()
    {
        var node = Assert.Single(TieMap.Around(World(), "nobody", Day).Nodes);
        Assert.Equal(("nobody", 0.5, 0.5), (node.Name.Zh, node.X, node.Y));
    }

    [Fact]
    public void What_does_not_fit_is_counted()
    {
        var ties = Enumerable.Range(0, 30).Select(i => ATie($"r{i:00}", "c1") with { Strength = i / 100.0 });
        var map = TieMap.Around(Catalog([], [.. ties]), "c1", Day);
        Assert.Equal((1 + TieMap.MostResidents, 30 - TieMap.MostResidents), (map.Nodes.Count, map.Omitted));
        Assert.Equal("r29", map.Nodes[1].Id);
    }

    [Fact]
    public void No_two_labels_overlap_and_none_leaves_the_drawing() =>
        Gen.Select(Gen.Int[0, 15], Gen.Int[0, 8], Gen.Int[0, 15], Gen.Int[0, 1000]).Sample((residents, group, further, seed) =>
        {
            var random = new Random(seed);
            var companies = Enumerable.Range(0, group).Select(i => TestWorld.ACompany($"g{i}") with { Group = "集团甲", NameZh = $"企业{i}" }).Append(TestWorld.ACompany("c1") with { Group = "集团甲", NameZh = "企业" });
            var ties = Enumerable.Range(0, residents).Select(i => ATie($"r{i}", "c1") with { Strength = random.NextDouble() })
                .Concat(Enumerable.Range(0, residents == 0 ? 0 : further).Select(i => ATie($"r{random.Next(residents)}", $"f{i}") with { Strength = random.NextDouble() }));
            var nodes = TieMap.Around(Catalog([.. companies], [.. ties]), "c1", Day).Nodes;
            Assert.All(nodes, n => Assert.True(n.X is >= TieMap.LabelWidth / 2 and <= 1 - (TieMap.LabelWidth / 2) && n.Y is >= TieMap.LabelHeight / 2 and <= 1 - (TieMap.LabelHeight / 2)));
            for (var i = 0; i < nodes.Count; i++)
            {
                for (var j = i + 1; j < nodes.Count; j++)
                    Assert.True(Math.Abs(nodes[i].X - nodes[j].X) >= TieMap.LabelWidth || Math.Abs(nodes[i].Y - nodes[j].Y) >= TieMap.LabelHeight, $"{nodes[i]} and {nodes[j]}");
            }
        });

    [Fact]
    public void The_order_of_the_rows_does_not_matter()
    {
        Tie[] ties = [ATie("r1", "c1"), ATie("r2", "c1"), ATie("r2", "f1"), ATie("r1", "f2"), ATie("r1", "f1") with { Kind = TieKind.SameChamber }];
        Assert.Equal(TieMap.Around(Catalog([], ties), "c1", Day).Nodes, TieMap.Around(Catalog([], [.. ties.Reverse()]), "c1", Day).Nodes);
    }

    private static CatalogSnapshot World() => Catalog(
        [
            TestWorld.ACompany("c1") with { Group = "集团甲" }, TestWorld.ACompany("g1") with { NameZh = "集团乙公司", Group = "集团甲" },
            TestWorld.ACompany("f1") with { NameZh = "别家" }, TestWorld.ACompany("s1") with { NameZh = "模拟", Source = Simulated },
        ],
        [
            ATie("r1", "c1") with { Kind = TieKind.InvestsIn }, ATie("r1", "c1") with { Kind = TieKind.SameChamber, Source = new Source(DataKind.Illustrative, "") }, ATie("r2", "c1"),
            ATie("r1", "f1"), ATie("r1", "s1"), ATie("r2", "r1"), ATie("r1", "late") with { AsOf = Day },
        ]);

    private static CatalogSnapshot Catalog(IReadOnlyList<Company> companies, IReadOnlyList<Tie> ties) => CatalogSnapshot.Build(MatchingData.Empty with { Companies = companies, Ties = ties }, 1);

    private static Tie ATie(string resident, string company) => new() { ResidentId = resident, CompanyId = company, Kind = TieKind.SupplierOf, Source = new Source(DataKind.Real, "") };
}
