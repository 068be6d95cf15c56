using CsCheck;
using Matching.Catalog;
using Matching.Domain;

namespace Matching.Tests.Catalog;

public class IntroducersTest
{
    private static readonly DateOnly Day = TestWorld.Today;

    private static readonly TestWorld World = new TestWorld()
        .With(Firm("aliyun", "阿里云", "Alibaba Cloud"), Firm("base", "物联网基地", null), Firm("x", "甲公司", "X Ltd"), Firm("y", "乙公司", null))
        .With(new Tie { ResidentId = "aliyun", CompanyId = "x", Kind = TieKind.SupplierOf });

    [Fact]
    public void The_way_is_said_in_both_languages()
    {
        var path = Assert.Single(Introducers.Of(World.Build(), "x", Day));

        Assert.Equal(new Text("阿里云 →（供应商）→ 甲公司", "Alibaba Cloud → (supplier) → X Ltd"), path.PathText);
        Assert.Equal(0.56, path.Strength, 12);
        Assert.Equal((null, 0, false, null), (path.LastUsed, path.RecentUses, path.IsTired, path.UseText));
        Assert.Equal("可引荐：阿里云 →（供应商）→ 甲公司", Introducers.Summary(World.Build(), "x", Day)?.Zh);
    }

    [Fact]
    public void A_way_of_two_ties_names_both_firms_and_all_that_relates_them()
    {
        var catalog = World.With(
            new Tie { ResidentId = "aliyun", CompanyId = "base", Kind = TieKind.SameChamber },
            new Tie { ResidentId = "aliyun", CompanyId = "base", Kind = TieKind.InvestsIn },
            new Tie { ResidentId = "base", CompanyId = "y", Kind = TieKind.CustomerOf, AsOf = Day.AddDays(-9) }).Build();

        var paths = Introducers.Of(catalog, "y", Day);

        Assert.Equal(["物联网基地 →（客户）→ 乙公司", "阿里云 →（参股企业、同商会）→ 物联网基地 →（客户）→ 乙公司"], paths.Select(p => p.PathText.Zh));
        Assert.Equal("Alibaba Cloud → (holding, same chamber) → 物联网基地 → (customer) → 乙公司", paths[1].PathText.En);
        Assert.Equal(0.9 * 0.7 * 0.5 * 0.7, paths[1].Strength, 12);
        Assert.Equal(Day.AddDays(-9), paths[1].KnownSince);
        Assert.Equal("共 2 家区内企业可引荐，首选：物联网基地 →（客户）→ 乙公司", Introducers.Summary(catalog, "y", Day)?.Zh);
    }

    [Fact]
    public void Who_was_asked_five_times_within_a_year_comes_last_with_his_strength_untouched()
    {
        var weak = World.With(new Tie { ResidentId = "base", CompanyId = "x", Kind = TieKind.SameChamber });
        Assert.Equal(["aliyun", "base"], First(weak.Build()));

        var used = Enumerable.Range(1, 5).Aggregate(weak, (world, i) => world.With(Introduced("t" + i, Day.AddDays(-i))));
        var paths = Introducers.Of(used.Build(), "x", Day);

        Assert.Equal(["base", "aliyun"], paths.Select(p => p.ResidentIds[0]));
        Assert.Equal((0.56, true, 5, Day.AddDays(-1)), (Math.Round(paths[1].Strength, 12), paths[1].IsTired, paths[1].RecentUses, paths[1].LastUsed));
        Assert.Equal("近 12 个月引荐 5 家，最近一次 2026-05-31，请先找别家", paths[1].UseText?.Zh);
        Assert.Equal(["aliyun", "base"], First(used.Build(), new IntroducerOptions { TiredFrom = 6 }));
        Assert.Equal(["aliyun", "base"], Introducers.Of(used.Build(), "x", Day.AddDays(-1)).Select(p => p.ResidentIds[0])); // the fifth was a day later
    }

    [Fact]
    public void Several_stages_of_one_company_are_one_introduction_and_old_ones_are_not_recent()
    {
        var catalog = World.With(
            Introduced("t1", Day.AddDays(-3)), Introduced("t1", Day.AddDays(-2)), Introduced("t2", Day.AddMonths(-12)),
            Introduced("t3", Day.AddMonths(-12).AddDays(-1)), Introduced("t4", Day)).Build();

        var path = Introducers.Of(catalog, "x", Day).Single();

        Assert.Equal((2, Day.AddDays(-2)), (path.RecentUses, path.LastUsed));
    }

    [Fact]
    public void A_way_over_two_firms_is_as_tired_as_the_one_that_was_asked_more_often()
    {
        var catalog = Enumerable.Range(1, 5).Aggregate(
            World.With(new Tie { ResidentId = "aliyun", CompanyId = "base", Kind = TieKind.SupplierOf }, new Tie { ResidentId = "base", CompanyId = "y", Kind = TieKind.SupplierOf }),
            (world, i) => world.With(Introduced("t" + i, Day.AddDays(-i)))).Build();

        Assert.Equal([(1, false), (2, true)], Introducers.Of(catalog, "y", Day).Select(p => (p.ResidentIds.Count, p.IsTired)));
    }

    [Fact]
    public void Nobody_is_tied_to_a_stranger()
    {
        Assert.Empty(Introducers.Of(World.Build(), "nobody", Day));
        Assert.Null(Introducers.Summary(World.Build(), "nobody", Day));
    }

    [Fact]
    public void A_firm_that_the_catalog_does_not_know_is_said_by_its_key() =>
        Assert.Equal("r9 →（股东）→ 乙公司", Introducers.Of(World.With(new Tie { ResidentId = "r9", CompanyId = "y", Kind = TieKind.InvestedBy }).Build(), "y", Day).Single().PathText.Zh);

    [Fact]
    public void Equal_ways_go_by_their_keys_whatever_the_order_of_the_rows()
    {
        var ties = new[] { "b", "a", "d", "c" }.Select(id => new Tie { ResidentId = id, CompanyId = "y", Kind = TieKind.SupplierOf }).ToArray();

        Gen.Shuffle(ties).Sample(shuffled => Assert.Equal(["a", "b", "c", "d"], First(World.With(shuffled).Build(), company: "y")));
    }

    [Theory]
    [InlineData(0, 12)]
    [InlineData(5, 0)]
    public void A_limit_below_one_is_refused(int tiredFrom, int months) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new IntroducerOptions { TiredFrom = tiredFrom, Months = months });

    private static IEnumerable<string> First(CatalogSnapshot catalog, IntroducerOptions? options = null, string company = "x") =>
        Introducers.Of(catalog, company, Day, options).Select(p => p.ResidentIds[0]);

    private static Engagement Introduced(string company, DateOnly on) => TestWorld.AnEvent(company, "center:big-data", Stage.Lead, on) with { IntroducerId = "aliyun" };

    private static Company Firm(string id, string zh, string? en) => new() { Id = id, NameZh = zh, NameEn = en };
}
