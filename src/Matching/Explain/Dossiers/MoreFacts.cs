using Matching.Catalog;
using Matching.Domain;

namespace Matching.Explain;

/// <summary>What a page shows beyond the facts of a review sheet, which must stay on one page.</summary>
internal static class MoreFacts
{
    public static IReadOnlyList<SheetFact> Of(CompanyEntry entry, DateOnly asOf)
    {
        var company = entry.FactsKnownOn(asOf) ? entry.Company : new Company { Id = entry.Company.Id };
        return
        [
            SheetFact.Of("统一社会信用代码", "credit code", company.Uscc),
            SheetFact.Of("经营范围", "business scope", company.BusinessScope),
            SheetFact.Of("产品关键词", "product keywords", string.Join("、", company.ProductKeywords)),
            SheetFact.Of("风险标记", "risk flags", company.RiskFlags is { } flags ? FactWords.Joined([.. flags.Select(RiskWords.Of)]) ?? new Text("未发现", "none found") : null),
        ];
    }

    public static IReadOnlyList<SheetFact> Of(Offering offering) => offering switch
    {
        { Plot: { } plot } => Of(plot),
        { Building: { } building } => Of(building),
        _ => [],
    };

    private static IReadOnlyList<SheetFact> Of(Plot plot) =>
    [
        SheetFact.Of("土地面积", "land area", plot.Area is { } area ? decimal.Round(area.SquareMeters) : null, SheetUnits.Area),
        SheetFact.Of("最小建筑面积", "least floor area", plot.GfaMin is { } gfa ? decimal.Round(gfa.SquareMeters) : null, SheetUnits.Area),
        SheetFact.Of("楼面起价", "starting price per buildable m²", plot.FloorPrice is { } floor ? decimal.Round(floor) : null, new Text("元/m²", "CNY/m²")),
        SheetFact.Of("亩均起价", "starting price per mu", plot.PricePerMu is { } price ? decimal.Round(price, 2) : null, SheetUnits.WanMu),
        SheetFact.Of("相邻地块", "adjacent plots", string.Join("、", plot.AdjacentTo)),
        SheetFact.Of("竞买行业", "bidder's industries", Industries(plot.BidderIndustries)),
        SheetFact.Of("须本区注册", "bidder registered in the district", YesNo(plot.BidderLocalRegistration)),
        SheetFact.Of("可联合竞买", "several may bid together", YesNo(plot.BidderConsortium)),
        SheetFact.Of("生态红线内", "within the ecological red line", YesNo(plot.RedLine)),
        SheetFact.Of("文物保护限制", "limited by heritage", YesNo(plot.Heritage)),
        SheetFact.Of("单位产值能耗上限", "most energy per output", plot.EnergyLimit, new Text("吨标煤/万元", "tce per CNY 10k")),
        SheetFact.Of("PUE 上限", "highest PUE", plot.PueMax),
        SheetFact.Of("准入环评类别", "strictest environmental review", plot.EnvironmentalReviewMax is { } review ? FactWords.Of(review) : null),
    ];

    private static IReadOnlyList<SheetFact> Of(Building building) =>
    [
        SheetFact.Of("空置率", "vacancy", building is { VacantGfa: { } vacant, TotalGfa: { SquareMeters: > 0 } total } ? decimal.Round(100 * vacant.SquareMeters / total.SquareMeters, 1) : null, SheetUnits.Percent),
        SheetFact.Of("首层荷载", "ground floor load", building.GroundFloorLoad?.Kilonewtons, SheetUnits.Load),
        SheetFact.Of("光纤", "optical fiber", Has(building.Fiber)),
        SheetFact.Of("装卸平台", "loading docks", Has(building.LoadingDocks)),
        SheetFact.Of("货梯", "freight lift", Has(building.FreightLift)),
        SheetFact.Of("24 小时使用", "usable around the clock", YesNo(building.AroundTheClock)),
        SheetFact.Of("PUE 上限", "highest PUE", building.PueMax),
        SheetFact.Of("准入行业", "admitted industries", Industries(building.AllowedIndustries)),
        SheetFact.Of("禁止行业", "excluded industries", Industries(building.ExcludedIndustries)),
        SheetFact.Of("登记企业", "registered firms", building.ObservedFirms, SheetUnits.Firms),
    ];

    private static Text? Has(bool? yes) => yes is { } known ? FactWords.Of(known) : null;

    private static Text? YesNo(bool? yes) => yes switch { true => new("是", "yes"), false => new("否", "no"), null => null };

    private static Text? Industries(IReadOnlyList<string> codes) =>
        FactWords.Joined([.. codes.Select(code => new Text(IndustryCatalog.NameOf(code) is { } name ? $"{code} {name}" : code, code))]);
}
