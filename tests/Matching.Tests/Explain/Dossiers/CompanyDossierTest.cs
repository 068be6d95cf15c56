using Matching.Catalog;
using Matching.Domain;
using Matching.Explain;

namespace Matching.Tests.Explain.Dossiers;

public class CompanyDossierTest
{
    private static readonly DateOnly Day = TestWorld.Today;

    [Fact]
    public void Facts_carry_labels_units_and_the_rows_source()
    {
        var dossier = Of(TestWorld.ACompany() with { Uscc = "91330100716105852F", RiskFlags = [], Source = new Source(DataKind.Real, "annual report"), AsOf = new DateOnly(2026, 3, 1) });

        Assert.Equal(new SheetSource(DataKind.Real, "annual report", new DateOnly(2026, 3, 1)), dossier.Source);
        Assert.Equal("100,000 万元", Fact(dossier.Facts, "营业收入 2025")?.Zh);
        Assert.Equal("91330100716105852F", Fact(dossier.Facts, "统一社会信用代码")?.Zh);
        Assert.Equal("未发现", Fact(dossier.Facts, "风险标记")?.Zh);
        Assert.Null(Fact(dossier.Facts, "经营范围"));
        Assert.Equal(dossier.Facts.Count, dossier.Facts.Select(f => f.Name.Zh).Distinct().Count());
    }

    [Fact]
    public void Facts_that_became_known_later_are_unknown()
    {
        var dossier = Of(TestWorld.ACompany() with { Uscc = "91330100716105852F", AsOf = Day.AddDays(1) });
        Assert.All(dossier.Facts.Where(f => f.Name.Zh != "产业中心"), fact => Assert.Null(fact.Said));
    }

    [Fact]
    public void The_ladder_agrees_with_the_tier_and_says_what_the_next_one_takes()
    {
        // 4 亿元 as an IC designer: above the 1 of tier 2, below the 5 of tier 3.
        var dossier = Of(TestWorld.ACompany() with { Revenue = Money.FromYi(4), Listing = ListingBoard.None });

        Assert.Equal([5, 4, 3, 2, 1, 0], dossier.Tiers.Select(t => t.Tier));
        Assert.Equal((2, dossier.Merit.Tier), (dossier.Tiers.Single(t => t.IsCompanys).Tier, 2));
        Assert.Equal(dossier.Merit.Evidence.Zh, string.Join("；", dossier.Tiers[3].Grounds.Select(g => g.Zh)));
        Assert.Contains(dossier.Tiers[2].Ways, way => way.Zh == "营业收入再增加 1 亿元，达到集成电路设计 5 亿元");
        Assert.Contains(dossier.Tiers[2].Ways, way => way.Zh.Contains("独角兽", StringComparison.Ordinal));
        Assert.Empty(dossier.Tiers[4].Ways);

        var own = dossier.Tiers[3].Thresholds.Single(t => t.IsPrimary);
        Assert.Equal((CenterId.IcDesign, Money.FromYi(1), true), (own.Center, own.Least, own.Holds));
        Assert.All(dossier.Tiers[3].Thresholds.Where(t => !t.IsPrimary), t => Assert.False(t.Holds));
    }

    [Fact]
    public void Unknown_revenue_is_a_question_and_no_gap() =>
        Assert.Contains(Of(TestWorld.ACompany() with { Revenue = null }).Tiers[2].Ways, way => way.Zh == "营业收入达到 5 亿元（集成电路设计），目前未知");

    [Fact]
    public void Six_fits_say_why()
    {
        var company = TestWorld.ACompany() with { ProductKeywords = ["EDA 软件"], BusinessScope = "基因芯片" };
        var dossier = Of(company);

        Assert.Equal(CenterIds.All, dossier.Fits.Select(f => f.Center));
        Assert.All(dossier.Fits, f => Assert.Equal(CenterFit.Of(company)[f.Center], f.Fit));
        var own = dossier.Fits.Single(f => f.IsPrimary);
        Assert.Contains("行业代码 I6520 集成电路设计", own.Why.Zh, StringComparison.Ordinal);
        Assert.Contains(own.Words, word => word.Word == "EDA" && !word.IsNegative);
        Assert.Contains("EDA", own.Why.En, StringComparison.Ordinal);
        Assert.Contains(dossier.Fits, f => f.Why.Zh == "行业代码与关键词都不指向该中心");
    }

    [Fact]
    public void A_company_of_which_nothing_is_known_says_so()
    {
        var dossier = Of(new Company { Id = "c1", NameEn = "Nothing" });
        Assert.All(dossier.Fits, f => Assert.Equal((0, "行业代码与经营范围未知"), (f.Fit, f.Why.Zh)));
        Assert.Equal(("Nothing", "Nothing"), (dossier.Name.Zh, dossier.Name.En));
    }

    [Fact]
    public void The_timeline_runs_backwards_and_ends_with_the_day()
    {
        Engagement At(Stage stage, int day) => new() { CompanyId = "c1", OfferingId = OfferingId.Parse("building:b1"), Stage = stage, On = Day.AddDays(day), Source = new Source(DataKind.Simulated, "seed") };
        var dossier = Of(
            TestWorld.ACompany(),
            At(Stage.Contacted, -9) with { Channel = "referral", IntroducerId = "c2" },
            At(Stage.Lost, 0) with { LostReason = "租金过高" },
            At(Stage.Target, -20) with { OfferingId = OfferingId.Parse("plot:gone"), Channel = "飞鸽" },
            At(Stage.Signed, 1));

        Assert.Equal(["流失", "触达", "目标企业"], dossier.Timeline.Select(e => e.StageName.Zh));
        Assert.Equal(("租金过高", "样楼 b1", DataKind.Simulated), (dossier.Timeline[0].LostReason, dossier.Timeline[0].OfferingName.Zh, dossier.Timeline[0].DataKind));
        Assert.Equal(("转介", "c2"), (dossier.Timeline[1].Channel?.Zh, dossier.Timeline[1].IntroducerName?.Zh));
        Assert.Equal(("plot:gone", "飞鸽"), (dossier.Timeline[2].OfferingName.Zh, dossier.Timeline[2].Channel?.Zh));
    }

    private static CompanyDossier Of(Company company, params Engagement[] engagements)
    {
        var catalog = CatalogSnapshot.Build(MatchingData.Empty with { Companies = [company], Buildings = [TestWorld.ABuilding()], Engagements = engagements }, 1);
        return CompanyDossier.Of(catalog, catalog.FindCompany(company.Id)!, Day);
    }

    private static Text? Fact(IEnumerable<SheetFact> facts, string zh) => facts.Single(f => f.Name.Zh == zh).Said;
}
