using CsCheck;
using Matching.Catalog;
using Matching.Domain;
using Matching.Export;
using Matching.Features;
using Matching.Models;
using Matching.Ranking;
using Matching.Scoring;
using Matching.Tests.Models;

namespace Matching.Tests.Ranking;

public class ShortlistRankingTest
{
    private static readonly Company Shanghai = TestWorld.ACompany("shanghai") with { Tags = ["FortuneGlobal500"] };
    private static readonly Company Beijing = TestWorld.ACompany("beijing") with { HqCity = "北京", Tags = ["HighTech"], IndustryCode = "C3963", Revenue = Money.FromWan(10) };
    private static readonly Company Nowhere = TestWorld.ACompany("nowhere") with { HqCity = null, IndustryCode = null, Revenue = null };
    private static readonly Company Drawn = TestWorld.ACompany("drawn") with { Source = new Source(DataKind.Simulated, "drawn") };
    private static readonly Company Here = TestWorld.ACompany("here") with { Tags = ["Resident"] };

    private static readonly TestWorld World = new TestWorld().With(Shanghai, Beijing, Nowhere, Drawn, Here).With(TestWorld.APlot());

    [Fact]
    public void Residents_and_simulated_companies_are_left_out()
    {
        Assert.Equal(["beijing", "nowhere", "shanghai"], Ids(new()));
        Assert.Equal(["beijing", "drawn", "nowhere", "shanghai"], Ids(new() { IncludeSimulated = true }));
    }

    [Theory]
    [InlineData("上海", "shanghai")]
    [InlineData("上海市", "shanghai")]
    [InlineData(" 北京市 ", "beijing")]
    [InlineData("天津", "")]
    [InlineData("", "beijing|nowhere|shanghai")]
    public void A_city_matches_with_and_without_its_suffix(string city, string expected) => Assert.Equal(List(expected), Ids(new() { City = city }));

    [Theory]
    [InlineData("fortuneglobal500", "shanghai")]
    [InlineData("HighTech", "beijing")]
    [InlineData("Unicorn", "")]
    public void A_tag_matches_in_any_case(string tag, string expected) => Assert.Equal(List(expected), Ids(new() { Tag = tag }));

    [Theory]
    [InlineData(5, "shanghai")]
    [InlineData(1, "beijing|shanghai")]
    [InlineData(0, "beijing|nowhere|shanghai")]
    public void A_least_tier_leaves_out_what_is_below(int tier, string expected) => Assert.Equal(List(expected), Ids(new() { MinTier = tier }));

    [Theory]
    [InlineData("I65", "shanghai")]
    [InlineData("65", "shanghai")]
    [InlineData("C", "beijing")]
    [InlineData("I6520", "shanghai")]
    [InlineData("G", "")]
    public void An_industry_is_a_prefix(string prefix, string expected) => Assert.Equal(List(expected), Ids(new() { Industry = prefix }));

    [Fact]
    public void Conditions_are_combined()
    {
        Assert.Equal(["shanghai"], Ids(new() { City = "上海", Industry = "I65" }));
        Assert.Empty(Ids(new() { City = "上海", Industry = "C39" }));
    }

    [Fact]
    public void A_company_that_registered_here_before_the_day_is_left_out()
    {
        var world = World.With(TestWorld.AnEvent("shanghai", "plot:p1", Stage.Registered, TestWorld.Today));

        Assert.Contains(Rank(world).Rows, r => r.Id == "shanghai");
        Assert.DoesNotContain(Rank(world, asOf: TestWorld.Today.AddDays(1)).Rows, r => r.Id == "shanghai");
    }

    [Fact]
    public void The_list_says_what_was_asked_who_ranked_and_why_there_is_no_probability()
    {
        var list = Rank(World);

        Assert.Equal(("outreach", "plot:p1", "rules-1", 3, 3, 1.0), (list.Kind, list.Query, list.ModelVersion, list.Candidates, list.Feasible, list.Coverage));
        Assert.Equal((TestWorld.Today, "尚无模型，由规则排序"), (list.AsOf, list.RankedBy.Zh));
        Assert.Equal(Matching.Features.FeatureSchema.Current.Hash, list.SchemaHash);
        Assert.Equal("没有模型，不给概率", list.ProbabilityNote!.Zh);
        Assert.All(list.Rows, row => Assert.Null(row.Probability));
        Assert.Equal([1, 2, 3], list.Rows.Select(r => r.Rank));
    }

    [Fact]
    public void A_list_for_a_center_says_which()
    {
        var catalog = World.Build();
        var list = ShortlistRanking.Rank(
            catalog, catalog.Offerings.Single(o => o.Center == CenterId.BigData), new(), 20, TestWorld.Today, null, cancel: TestContext.Current.CancellationToken);

        Assert.Equal(("center:big-data", CenterId.BigData), (list.Query, list.QueryCenter));
        Assert.Null(Rank(World).QueryCenter);
    }

    [Fact]
    public void A_row_says_who_where_how_good_and_what_to_ask()
    {
        var row = Rank(World).Rows.Single(r => r.Id == "shanghai");

        Assert.Equal(new Text("上海芯样设计有限公司", "Sample Chip Design"), row.Name);
        Assert.Equal((CenterId.IcDesign, "上海市", DataKind.Real, 5), (row.Center, row.Place, row.DataKind, row.Merit!.Tier));
        Assert.Equal(row.Gates.Where(g => g.Outcome == GateOutcome.Unknown).Select(g => g.Message), row.Questions);
        Assert.Contains(row.Questions, q => q.Zh.Contains("购地预算是多少", StringComparison.Ordinal));

        // 4 of the 7 gates have an answer; of the 11 inputs about company and need, code, city, revenue and risk are known.
        Assert.Equal((4 + 4) / (7.0 + 11), row.DataCompleteness, 6);
    }

    [Fact]
    public void Rejections_are_counted_over_all_candidates_and_not_only_the_shown()
    {
        var world = World.With(TestWorld.ACompany("x") with { RiskFlags = ["Bankruptcy"] }, TestWorld.ACompany("y") with { RiskFlags = ["Sanctioned"] });
        var list = Rank(world, top: 1);

        Assert.Single(list.Rows);
        Assert.Equal((5, 3), (list.Candidates, list.Feasible));
        Assert.Equal(new Dictionary<string, int> { ["H17"] = 2 }, list.Rejections);
        Assert.Equal([null, null], Rank(world).Rows.Where(r => !r.Feasible).Select(r => r.Score));
    }

    [Fact]
    public void A_model_in_charge_decides_the_order_and_gives_the_reasons()
    {
        // It prefers small revenues, against the rules: 10 万元 before 10 亿.
        var package = AModel.Preferring("logRevenue", 5);
        var forest = package.Model.Forest!;
        var reversed = package with { Model = new(new Forest(forest.Width, [forest.Trees[0] with { Leaves = [1, -1] }], input: forest.Input)) };
        var world = new TestWorld().With(Shanghai, Beijing).With(TestWorld.APlot());
        var list = Rank(world, package: reversed);

        Assert.Equal(("test-1", "模型胜出"), (list.ModelVersion, list.RankedBy.Zh));
        Assert.Equal(["beijing", "shanghai"], list.Rows.Select(r => r.Id));
        Assert.Equal(["shanghai", "beijing"], Rank(world, package: package).Rows.Select(r => r.Id));
        Assert.All(list.Rows, row => Assert.All(row.Reasons, reason => Assert.Equal("logRevenue", reason.Feature)));
        Assert.Contains(list.Rows, row => row.Reasons.Count > 0);
    }

    [Fact]
    public void The_list_is_the_head_of_the_full_order_by_trees_by_weights_and_by_both() =>
        Gen.Select(PatchyWorld.Worlds, Gen.Int[0, 13], Gen.Int[1, 20]).Sample((rows, place, top) =>
        {
            var catalog = CatalogSnapshot.Build(rows, 1);
            var offering = catalog.Offerings[place % catalog.Offerings.Count];
            var pairs = catalog.Companies.Where(c => !catalog.IsSettled(c, TestWorld.Today)).Select(c => catalog.Pair(c, offering, TestWorld.Today)).ToArray();
            foreach (var package in new[] { AModel.Preferring("logRevenue", 10), AModel.Weighing("logRevenue", "centerMatch", "areaFit"), AModel.Blending("logRevenue", 10, "centerMatch", "tieScore") })
            {
                var list = ShortlistRanking.Rank(catalog, offering, new() { IncludeSimulated = true }, top, TestWorld.Today, package, cancel: TestContext.Current.CancellationToken);
                var order = Ranker.Rank("q", pairs, p => p.Company.Company.Id, new ModelScorer(package, FeatureSchema.Current), TestContext.Current.CancellationToken).Order;

                Assert.Equal(order.Take(top).Select(c => (c.Key, c.Feasible)), list.Rows.Select(r => (r.Id, r.Feasible)));
            }
        });

    [Fact]
    public void A_calibrated_model_fills_in_probabilities_and_changes_no_order()
    {
        var world = World.With(TestWorld.ACompany("blocked") with { RiskFlags = ["Bankruptcy"] });
        var plain = AModel.Preferring("logRevenue", 5);
        var package = plain with { Card = plain.Card with { Calibration = Packages.Whole("v").Card.Calibration }, Calibrator = new Calibrator(new PlattCurve(2, 0), 0.25, 0.9, 0.001) };
        var (before, after) = (Rank(world, package: plain), Rank(world, package: package));

        Assert.Equal(before.Rows.Select(r => r.Id), after.Rows.Select(r => r.Id));
        Assert.All(before.Rows, row => Assert.Null(row.Probability));
        Assert.Contains("not calibrated", before.ProbabilityNote!.En, StringComparison.Ordinal);
        Assert.Null(after.ProbabilityNote);
        Assert.Equal(package.Calibrator!.Probability(1), after.Rows[0].Probability);
        Assert.All(after.Rows, row => Assert.Equal(row.Feasible, row.Probability is > 0 and < 1));
    }

    [Fact]
    public void Simulated_history_gives_no_probability_however_well_calibrated()
    {
        var plain = AModel.Preferring("logRevenue", 5);
        var card = plain.Card with { DataKind = DataKind.Simulated, Calibration = Packages.Whole("v").Card.Calibration };
        var list = Rank(World, package: plain with { Card = card, Calibrator = Packages.Whole("v").Calibrator });

        Assert.Contains("模拟", list.ProbabilityNote!.Zh, StringComparison.Ordinal);
        Assert.All(list.Rows, row => Assert.Null(row.Probability));
    }

    [Fact]
    public void Row_30_no_violation_in_any_top_20_above_a_feasible_company() =>
        Gen.Select(PatchyWorld.Worlds, Gen.Int[0, 13], Gen.Int[1, 20]).Sample((rows, place, top) =>
        {
            var catalog = CatalogSnapshot.Build(rows, 1);
            var list = ShortlistRanking.Rank(catalog, catalog.Offerings[place % catalog.Offerings.Count], new() { IncludeSimulated = true }, top, TestWorld.Today, null, cancel: TestContext.Current.CancellationToken);

            Assert.Equal(Math.Min(top, list.Candidates), list.Rows.Count);
            Assert.All(list.Rows, row => Assert.Equal(row.Gates.All(g => g.Outcome != GateOutcome.Fail), row.Feasible));
            Assert.Equal(list.Rows.OrderByDescending(r => r.Feasible), list.Rows);
            Assert.Equal(Math.Min(top, list.Feasible), list.Rows.Count(r => r.Feasible));
            Assert.All(list.Rows, row => Assert.Equal(row.Feasible, row.Score is >= 0 and <= 100));
            Assert.All(list.Rows, row => Assert.InRange(row.DataCompleteness, 0, 1));
        });

    [Fact]
    public void The_order_of_the_rows_in_the_store_changes_nothing() =>
        Gen.Select(PatchyWorld.Worlds, Gen.Int[0, 13], Gen.Int[0, 1_000_000]).Sample((rows, place, seed) =>
            Assert.Equal(Json(rows, place), Json(PatchyWorld.Shuffled(rows, new Random(seed)), place)));

    private static string Json(MatchingData rows, int place)
    {
        var catalog = CatalogSnapshot.Build(rows, 1);
        var list = ShortlistRanking.Rank(catalog, catalog.Offerings[place % catalog.Offerings.Count], new() { IncludeSimulated = true }, 20, TestWorld.Today, null, cancel: TestContext.Current.CancellationToken);
        return System.Text.Json.JsonSerializer.Serialize(list, JsonForms.Readable);
    }

    private static RankedList Rank(TestWorld world, CompanyFilter? filter = null, int top = 20, DateOnly? asOf = null, ModelPackage? package = null)
    {
        var catalog = world.Build();
        return ShortlistRanking.Rank(catalog, catalog.Offerings.First(o => o.Plot is not null), filter ?? new(), top, asOf ?? TestWorld.Today, package, cancel: TestContext.Current.CancellationToken);
    }

    private static IEnumerable<string> Ids(CompanyFilter filter) => Rank(World, filter).Rows.Select(r => r.Id).Order(StringComparer.Ordinal);

    private static string[] List(string text) => text.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
