using CsCheck;
using Matching.Catalog;
using Matching.Domain;
using Matching.Export;
using Matching.Ranking;

namespace Matching.Tests.Ranking;

/// <summary>Shortlists that are put together by rules.</summary>
public class ShortlistListsTest
{
    private static readonly CompanyFilter Everybody = new() { IncludeSimulated = true };

    [Fact]
    public void The_plain_list_is_the_ranking_bit_for_bit() => Gen.Select(PatchyWorld.Worlds, Gen.Int[0, 13], Gen.Int[1, 20]).Sample((rows, place, top) =>
    {
        var (catalog, offering) = Take(rows, place);
        var ranking = ShortlistRanking.Rank(catalog, offering, Everybody, top, TestWorld.Today, null, cancel: TestContext.Current.CancellationToken);
        var plain = Rank(catalog, offering, ListOptions.Plain, top);

        Assert.Equal(ListOptions.Plain, plain.Composition!.Options);
        Assert.Empty(plain.Composition.Shortfalls);
        Assert.Equal(Json(ranking), Json(plain with { Composition = null, Rows = [.. plain.Rows.Select(row => row with { Part = null })] }));
    });

    [Fact]
    public void By_whatever_rules_no_infeasible_company_stands_above_a_feasible_one_and_scores_fall() =>
        Gen.Select(PatchyWorld.Worlds, Gen.Int[0, 13], Gen.Int[1, 20], ListGen.Options).Sample((rows, place, top, options) =>
        {
            var (catalog, offering) = Take(rows, place);
            var list = Rank(catalog, offering, options, top);

            Assert.Equal(list.Rows.OrderByDescending(r => r.Feasible), list.Rows);
            Assert.Equal(list.Rows.Where(r => r.Feasible).OrderByDescending(r => r.Score).Select(r => r.Score), list.Rows.Where(r => r.Feasible).Select(r => r.Score));
            Assert.Equal(Enumerable.Range(1, list.Rows.Count), list.Rows.Select(r => r.Rank));
            Assert.Equal(Json(list), Json(Rank(catalog, offering, options, top)));
        });

    [Fact]
    public void One_company_stands_for_its_group_and_names_the_others()
    {
        var catalog = new TestWorld().With(TestWorld.APlot()).With(
            TestWorld.ACompany("a") with { NameZh = "甲股份", Group = "示例集团", Revenue = Money.FromWan(10) },
            TestWorld.ACompany("b") with { NameZh = "乙股份", Group = "示例集团有限公司", Tags = ["FortuneGlobal500"] },
            TestWorld.ACompany("c") with { NameZh = "丙股份" }).Build();
        var list = Rank(catalog, catalog.Offerings.First(o => o.Plot is not null), new ListOptions(), 20);

        var row = Assert.Single(list.Rows, r => r.Id is "a" or "b");
        Assert.Equal(("b", "同集团另有 1 家：甲股份（a）"), (row.Id, row.GroupNote!.Zh));
        Assert.Equal(["a"], row.SameGroup);
        Assert.Null(Assert.Single(list.Rows, r => r.Id == "c").GroupNote);
        Assert.Equal(3, list.Candidates);
    }

    [Fact]
    public void Lines_say_which_list_they_belong_to_and_a_missing_share_is_told()
    {
        var catalog = new TestWorld().With(TestWorld.APlot()).With(
            TestWorld.ACompany("leader") with { NameZh = "龙头", Tags = ["FortuneGlobal500"], Growth3y = 0.9 },
            TestWorld.ACompany("rising") with { NameZh = "新秀", Revenue = Money.FromWan(100), Growth3y = 0.5 },
            TestWorld.ACompany("later") with { NameZh = "后来", Revenue = Money.FromWan(100), Growth3y = 0.5, AsOf = TestWorld.Today.AddDays(1) },
            TestWorld.ACompany("plain") with { NameZh = "平常", Revenue = Money.FromWan(100) }).Build();
        var list = Rank(catalog, catalog.Offerings.First(o => o.Plot is not null), new ListOptions(), 20);

        Assert.Equal(
            [("later", null), ("leader", ListPart.Leaders), ("plain", null), ("rising", ListPart.HighPotential)],
            list.Rows.Select(r => (r.Id, r.Part)).OrderBy(r => r.Id, StringComparer.Ordinal));
        Assert.Equal(("high-potential", 4, 1), Assert.Single(list.Composition!.Shortfalls) is var s ? (s.Rule, s.Wanted, s.Filled) : default);
        Assert.Equal("rising", Assert.Single(Rank(catalog, catalog.Offerings.First(o => o.Plot is not null), new() { HighPotential = new() { LeastShare = 1, FewestLines = 1 } }, 1).Rows).Id);
    }

    [Fact]
    public void Below_20_lines_the_list_is_the_head_of_the_ranking_and_says_from_where_on_it_is_not()
    {
        var (catalog, plot) = LeadersAndOneRising();
        var head = Rank(catalog, plot, ListOptions.Plain with { OnePerGroup = true }, 19);
        var (shorter, longer) = (Rank(catalog, plot, new ListOptions(), 19), Rank(catalog, plot, new ListOptions(), 20));

        Assert.DoesNotContain(head.Rows, r => r.Part == ListPart.HighPotential);
        Assert.Equal(head.Rows.Select(r => r.Id), shorter.Rows.Select(r => r.Id));
        Assert.Contains(shorter.Composition!.Notes, n => n.Zh == "20 行起才给高潜力企业留名额");
        Assert.Contains(longer.Rows, r => r.Id == "rising");
        Assert.Contains(longer.Composition!.Notes, n => n.Zh == "至少 4 行留给高潜力企业");
    }

    [Fact]
    public void One_of_the_two_lists_alone_has_its_best_companies_and_says_how_many_there_are()
    {
        var (catalog, plot) = LeadersAndOneRising();
        var (leaders, rising) = (Rank(catalog, plot, new() { Part = ListPart.Leaders }, 3), Rank(catalog, plot, new() { Part = ListPart.HighPotential }, 3));

        Assert.Equal(Rank(catalog, plot, ListOptions.Plain, 3).Rows.Select(r => r.Id), leaders.Rows.Select(r => r.Id));
        Assert.Equal(["rising"], rising.Rows.Select(r => r.Id));
        Assert.Equal(("只列龙头企业", "只列高潜力企业，共 1 家"), (leaders.Composition!.Notes.Single().Zh, rising.Composition!.Notes.Single().Zh));
        Assert.Equal(leaders.Candidates, rising.Candidates);
    }

    [Fact]
    public void The_notes_say_every_rule_and_what_variety_cost()
    {
        var (catalog, plot) = LeadersAndOneRising();
        var options = new ListOptions { OnePerGroup = false, HighPotentialOffBecause = "只看规模", Diversity = 0.5, Quotas = [new(QuotaBy.Center, "ic-design", 2, null), new(QuotaBy.City, null, null, 9)] };
        var composition = Rank(catalog, plot, options, 5).Composition!;

        Assert.Equal(
            ["未给高潜力企业留名额：只看规模", "同集团企业各列一行", "集成电路设计至少 2 家", "每个城市最多 9 家", $"名单求多样，分数权重 0.5：NDCG {composition.DiversityNdcg:0.000}，代价 {1 - composition.DiversityNdcg:0.000}"],
            composition.Notes.Select(n => n.Zh));
    }

    [Fact]
    public void An_option_that_cannot_be_meant_is_refused()
    {
        var catalog = new TestWorld().With(TestWorld.APlot()).Build();
        Assert.Throws<ArgumentException>(() => Rank(catalog, catalog.Offerings[0], new() { Diversity = 2 }, 20));
    }

    private static (CatalogSnapshot Catalog, Offering Offering) LeadersAndOneRising()
    {
        var leaders = Enumerable.Range(0, 24).Select(i => TestWorld.ACompany($"l{i:00}") with { NameZh = $"龙头{i}", Tags = ["FortuneGlobal500"] });
        var catalog = new TestWorld().With(TestWorld.APlot()).With(
            [.. leaders, TestWorld.ACompany("rising") with { NameZh = "新秀", IndustryCode = "A0111", Revenue = Money.FromWan(1), Growth3y = 0.5 }]).Build();
        return (catalog, catalog.Offerings.First(o => o.Plot is not null));
    }

    private static (CatalogSnapshot Catalog, Offering Offering) Take(MatchingData rows, int place)
    {
        var catalog = CatalogSnapshot.Build(rows, 1);
        return (catalog, catalog.Offerings[place % catalog.Offerings.Count]);
    }

    private static RankedList Rank(CatalogSnapshot catalog, Offering offering, ListOptions options, int top) =>
        ShortlistRanking.Rank(catalog, offering, Everybody, options, top, TestWorld.Today, null, cancel: TestContext.Current.CancellationToken);

    private static string Json(RankedList list) => System.Text.Json.JsonSerializer.Serialize(list, JsonForms.Readable);
}
