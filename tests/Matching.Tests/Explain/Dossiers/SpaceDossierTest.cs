using Matching.Catalog;
using Matching.Domain;
using Matching.Explain;

namespace Matching.Tests.Explain.Dossiers;

public class SpaceDossierTest
{
    [Fact]
    public void A_plot_has_its_handbook_facts()
    {
        var dossier = Of(TestWorld.APlot() with { RedLine = false, BidderIndustries = ["I65"], EnvironmentalReviewMax = EnvironmentalReview.ReportForm, Lon = 120.1, Lat = 30.3, ReservedFor = "SECRET-7" });

        Assert.Equal("15 亩", Fact(dossier, "面积")?.Zh);
        Assert.Equal("6,667 元/m²", Fact(dossier, "楼面起价")?.Zh);
        Assert.Equal("否", Fact(dossier, "生态红线内")?.Zh);
        Assert.Equal("报告表", Fact(dossier, "准入环评类别")?.Zh);
        Assert.StartsWith("I65 ", Fact(dossier, "竞买行业")?.Zh, StringComparison.Ordinal);
        Assert.Null(Fact(dossier, "文物保护限制"));
        Assert.Equal(new GeoPoint(120.1, 30.3), dossier.Place);
        Assert.DoesNotContain(dossier.Facts, f => f.Said?.Zh.Contains("SECRET", StringComparison.Ordinal) == true);
        Assert.Equal(dossier.Facts.Count, dossier.Facts.Select(f => f.Name.Zh).Distinct().Count());
    }

    [Fact]
    public void A_view_is_shown_with_the_day_on_which_it_was_verified()
    {
        var plot = TestWorld.APlot() with { VrUrl = "https://example.com/vr" };
        Assert.Equal("未核验", Of(plot).VrNote?.Zh);
        Assert.Equal("2026-03-01 核验可打开", Of(plot with { VrVerifiedOn = new DateOnly(2026, 3, 1) }).VrNote?.Zh);
        Assert.Null(Of(TestWorld.APlot()).VrNote);
    }

    [Fact]
    public void Units_take_from_their_building_what_they_leave_out()
    {
        var dossier = Of(
            TestWorld.ABuilding() with { PowerKva = 630, TotalGfa = Area.FromSquareMeters(10_000), VacantGfa = Area.FromSquareMeters(2_500) },
            TestWorld.AUnit(800, "u2") with { Rent = Rent.FromDay(3), Status = SpaceStatus.Sold },
            TestWorld.AUnit(1_000, "u1"));

        Assert.Equal(["u1", "u2"], dossier.Units.Select(u => u.Id));
        Assert.Equal((1_000, 4, 630), (dossier.Units[0].GfaM2, dossier.Units[0].RentDay, dossier.Units[0].PowerKva));
        Assert.Equal((3, "已出让或已租"), (dossier.Units[1].RentDay, dossier.Units[1].Status?.Zh));
        Assert.Equal("25 %", Fact(dossier, "空置率")?.Zh);
    }

    [Theory]
    [InlineData("智慧网谷小镇", 1.0, "公开面向")]
    [InlineData("上塘电商小镇", 0.2, "以其他产业为主")]
    [InlineData("别处", null, "不在对照表中")]
    [InlineData(null, null, "未说明")]
    public void A_platform_speaks_for_a_center_where_the_row_is_silent(string? platform, double? fit, string why)
    {
        var host = Of(TestWorld.ABuilding() with { Platform = platform }).Hosts[(int)CenterId.BigData];
        Assert.Equal(fit, host.Fit);
        Assert.Contains(why, host.Why.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void The_row_itself_goes_before_its_platform_and_observed_firms_are_told()
    {
        var hosts = Of(TestWorld.ABuilding() with { Platform = "智慧网谷小镇", Centers = [CenterId.LiveCommerce], ObservedMix = new Dictionary<CenterId, double> { [CenterId.BigData] = 0.305 } }).Hosts;
        Assert.Equal(CenterIds.All, hosts.Select(h => h.Center));
        Assert.Equal((1.0, "资料写明面向该中心"), (hosts[(int)CenterId.LiveCommerce].Fit, hosts[(int)CenterId.LiveCommerce].Why.Zh[..9]));
        Assert.EndsWith("登记企业中占 30.5%", hosts[(int)CenterId.BigData].Why.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_center_is_itself()
    {
        var catalog = CatalogSnapshot.Build(MatchingData.Empty, 1);
        Assert.True(catalog.TryFindOffering(OfferingId.Of(CenterId.BigData), out var center));
        Assert.Equal([0, 0, 0, 0, 1, 0], SpaceDossier.Of(center).Hosts.Select(h => h.Fit ?? -1));
    }

    private static SpaceDossier Of(Plot plot) => SpaceDossier.Of(CatalogSnapshot.Build(MatchingData.Empty with { Plots = [plot] }, 1).Offerings.Single(o => o.Plot is not null));

    private static SpaceDossier Of(Building building, params BuildingUnit[] units) =>
        SpaceDossier.Of(CatalogSnapshot.Build(MatchingData.Empty with { Buildings = [building], Units = units }, 1).Offerings.Single(o => o.Building is not null));

    private static Text? Fact(SpaceDossier dossier, string zh) => dossier.Facts.Single(f => f.Name.Zh == zh).Said;
}
