using CsCheck;
using Matching.Catalog;
using Matching.Domain;
using Matching.Export;
using Matching.Features;
using Matching.Models;
using Matching.Ranking;
using Matching.Scoring;
using Matching.Tests.Features;

namespace Matching.Tests.Ranking;

public class MatchRankingTest
{
    private static readonly TestWorld World = new TestWorld()
        .With(TestWorld.ACompany())
        .With(TestWorld.APlot("plot"))
        .With(TestWorld.ABuilding("office"), TestWorld.AUnit(building: "office"))
        .With(TestWorld.ABuilding("park") with { Type = BuildingType.ParkLowRise })
        .With(TestWorld.ABuilding("factory") with { Type = BuildingType.StandardFactory })
        .With(TestWorld.ABuilding("store") with { Type = BuildingType.LogisticsWarehouse })
        .With(TestWorld.ABuilding("untyped") with { Type = null });

    [Theory]
    [InlineData(SpaceType.Any, "building:factory|building:office|building:park|building:store|building:untyped|plot:plot")]
    [InlineData(SpaceType.Plot, "plot:plot")]
    [InlineData(SpaceType.Building, "building:office|building:park|building:untyped")]
    [InlineData(SpaceType.Factory, "building:factory|building:park|building:untyped")]
    [InlineData(SpaceType.Warehouse, "building:store|building:untyped")]
    public void Only_the_kind_of_space_that_was_asked_for_is_ranked(SpaceType wanted, string expected) =>
        Assert.Equal(expected.Split('|'), Rank(new Requirement { SpaceType = wanted }).Rows.Select(r => r.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void The_space_that_suits_comes_first_and_what_does_not_says_why()
    {
        var list = Rank(TestWorld.ALease);

        Assert.Equal("building:office", list.Rows[0].Id);
        Assert.Empty(list.Rows[0].Questions);
        var store = list.Rows.Single(r => r.Id == "building:store");
        Assert.False(store.Feasible);
        Assert.Contains(store.Gates, g => g is { Id: "H01", Outcome: GateOutcome.Fail });
    }

    [Fact]
    public void Spaces_have_no_merit_and_carry_their_platform_and_kind_of_data()
    {
        var world = World.With(TestWorld.ABuilding("shown") with { Platform = "智慧网谷小镇", Source = new Source(DataKind.Illustrative, "made up") });
        var row = Rank(TestWorld.ALease, world).Rows.Single(r => r.Id == "building:shown");

        Assert.Null(row.Merit);
        Assert.Null(row.Center);
        Assert.Equal(("智慧网谷小镇", DataKind.Illustrative, "样楼 shown"), (row.Place, row.DataKind, row.Name.Zh));
    }

    [Fact]
    public void Without_a_requirement_the_latest_enquiry_speaks_its_space_type_too()
    {
        var world = World.Asking("c1", TestWorld.Today.AddDays(-1), new Requirement { SpaceType = SpaceType.Plot });

        Assert.Equal(["plot:plot"], Rank(null, world).Rows.Select(r => r.Id));
        Assert.Equal(6, Rank(new Requirement(), world).Rows.Count);
        Assert.Equal(6, Rank(null).Rows.Count);
    }

    [Fact]
    public void The_list_is_a_placement_for_the_company_and_the_rules_answer_for_it()
    {
        var list = Rank(TestWorld.ALease);

        Assert.Equal(("placement", "q1", "上海芯样设计有限公司", "rules-1"), (list.Kind, list.Query, list.QueryName.Zh, list.ModelVersion));
        Assert.NotNull(list.ProbabilityNote);
    }

    [Fact]
    public void A_company_that_the_catalog_does_not_hold_is_served_too()
    {
        var list = MatchRanking.Rank(World.Build(), CompanyEntry.OutsideCatalog(new Company { Id = "new" }), TestWorld.ALease, "q1", 3, TestWorld.Today, null, TestContext.Current.CancellationToken);

        Assert.Equal((6, 3), (list.Candidates, list.Rows.Count));
    }

    [Fact]
    public void Row_30_and_the_order_of_rows_hold_for_spaces_too() =>
        Gen.Select(PatchyWorld.Worlds.Where(w => w.Companies.Count > 0), Gen.Int[0, 1_000_000]).Sample((rows, seed) =>
        {
            var list = RankFirst(rows);

            Assert.Equal(list.Rows.OrderByDescending(r => r.Feasible), list.Rows);
            Assert.All(list.Rows, row => Assert.Equal(row.Gates.All(g => g.Outcome != GateOutcome.Fail), row.Feasible));
            Assert.Equal(Json(list), Json(RankFirst(PatchyWorld.Shuffled(rows, new Random(seed)))));
        });

    // The old way: every space as a pair of its own, all of them put in order.
    [Fact]
    public void The_list_is_the_head_of_the_full_order_by_rules_and_by_a_model() =>
        Gen.Select(Gen.OneOf(PatchyWorld.Worlds, RandomWorld.Small), Gen.Int[0, 40], Gen.Int[1, 12]).Sample((rows, later, top) =>
        {
            var catalog = CatalogSnapshot.Build(rows, 1);
            var asOf = (rows.Enquiries.Count > 0 ? rows.Enquiries[0].ReceivedOn : TestWorld.Today).AddDays(later);
            foreach (var company in catalog.Companies.Take(3))
            {
                foreach (var package in new[] { null, AModel.Preferring("areaFit", 0.5f), AModel.Preferring("spaceSizeLog", 8), AModel.Weighing("areaFit", "spaceSizeLog"), AModel.Blending("areaFit", 0.5f, "spaceSizeLog") })
                {
                    var list = MatchRanking.Rank(catalog, company, null, "q", top, asOf, package, TestContext.Current.CancellationToken);
                    IScorer scorer = package is null ? RuleScorer.Current : new ModelScorer(package, FeatureSchema.Current);
                    var wanted = catalog.LatestRequirement(company.Company.Id, asOf)?.SpaceType ?? SpaceType.Any;
                    var pairs = catalog.Offerings.Where(o => o.IsSpace && Kinds[wanted](o)).Select(o => catalog.Pair(company, o, asOf)).ToArray();
                    var order = Ranker.Rank("q", pairs, p => p.Offering.Id.ToString(), scorer, TestContext.Current.CancellationToken).Order;

                    Assert.Equal(order.Take(top).Select(c => (c.Key, c.Feasible)), list.Rows.Select(r => (r.Id, r.Feasible)));
                    Assert.Equal((order.Count, order.Count(c => c.Feasible)), (list.Candidates, list.Feasible));
                    Assert.Equal(order.SelectMany(c => c.Failed).CountBy(id => id).OrderBy(g => g.Key, StringComparer.Ordinal), list.Rejections);
                }
            }
        });

    private static readonly Dictionary<SpaceType, Func<Offering, bool>> Kinds = new()
    {
        [SpaceType.Any] = _ => true,
        [SpaceType.Plot] = o => o.Plot is not null,
        [SpaceType.Building] = o => o.Building is { } b && b.Type is not BuildingType.StandardFactory and not BuildingType.LogisticsWarehouse,
    };

    private static RankedList RankFirst(MatchingData rows)
    {
        var catalog = CatalogSnapshot.Build(rows, 1);
        return MatchRanking.Rank(catalog, catalog.Companies[0], null, "q", 20, TestWorld.Today, null, TestContext.Current.CancellationToken);
    }

    private static string Json(RankedList list) => System.Text.Json.JsonSerializer.Serialize(list, JsonForms.Readable);

    private static RankedList Rank(Requirement? requirement, TestWorld? world = null)
    {
        var catalog = (world ?? World).Build();
        return MatchRanking.Rank(catalog, catalog.FindCompany("c1")!, requirement, "q1", 20, TestWorld.Today, null, TestContext.Current.CancellationToken);
    }
}
