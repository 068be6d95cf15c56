using Matching.Catalog;
using Matching.Domain;

namespace Matching.Explain;

/// <summary>What is on record about an offering. For whom a space is held stays out of it, and so does everything that an owner said in confidence.</summary>
internal static class SpaceOnSheet
{
    public static IReadOnlyList<SheetFact> Facts(Offering offering) => offering switch
    {
        { Plot: { } plot } => Facts(plot),
        { Building: { } building } => Facts(building, offering.Units),
        _ => Facts(IndustryCenters.Of(offering.Center!.Value)),
    };

    /// <summary>The day the row was true; null when nobody said.</summary>
    public static DateOnly? AsOf(Offering offering) => offering.Plot?.AsOf ?? offering.Building?.AsOf;

    private static IReadOnlyList<SheetFact> Facts(Plot plot) =>
    [
        SheetFact.Of("规划地块编号", "parcel number", plot.ParcelNumber),
        SheetFact.Of("土地用途", "land use", string.Join('/', plot.LandUse)),
        SheetFact.Of("面积", "area", plot.Area is { } area ? decimal.Round(area.Mu, 2) : null, SheetUnits.Mu),
        SheetFact.Of("容积率", "floor area ratio", plot is { FarMin: null, FarMax: null } ? null : $"{plot.FarMin:0.##}–{plot.FarMax:0.##}"),
        SheetFact.Of("最大建筑面积", "most floor area", plot.GfaMax is { } gfa ? decimal.Round(gfa.SquareMeters) : null, SheetUnits.Area),
        SheetFact.Of("限高", "height limit", plot.HeightLimitM, SheetUnits.Meters),
        SheetFact.Of("起始价", "starting price", plot.StartPrice?.Wan, SheetUnits.Wan),
        SheetFact.Of("供应方式", "supply", plot.SupplyMode is { } mode ? FactWords.Of(mode) : null),
        SheetFact.Of("计划出让", "planned sale", plot.OfferPlanOn),
        SheetFact.Of("交地", "handover", plot.DeliveryOn),
        SheetFact.Of("固定资产投资强度", "least investment", plot.InvestIntensityWanMu, SheetUnits.WanMu),
        SheetFact.Of("亩均税收", "least tax", plot.TaxWanMu, SheetUnits.WanMu),
        SheetFact.Of("自持比例", "to be kept", plot.SelfHoldShare is { } kept ? Math.Round(100 * (decimal)kept, 1) : null, SheetUnits.Percent),
        SheetFact.Of("竞买营收门槛", "bidder's least revenue", plot.BidderMinRevenue?.Wan, SheetUnits.Wan),
        SheetFact.Of("平台", "platform", plot.Platform),
        SheetFact.Of("产业中心", "centers", FactWords.Centers(plot.Centers)),
        SheetFact.Of("状态", "status", plot.Status is { } status ? FactWords.Of(status) : null),
    ];

    private static IReadOnlyList<SheetFact> Facts(Building building, IReadOnlyList<BuildingUnit> units)
    {
        var free = units.Where(unit => (unit.Status ?? building.Status) == SpaceStatus.Promotable).ToArray();
        return
        [
            SheetFact.Of("地址", "address", building.Address),
            SheetFact.Of("类型", "type", building.Type is { } type ? FactWords.Of(type) : null),
            SheetFact.Of("等级", "grade", building.Grade is { } grade ? FactWords.Of(grade) : null),
            SheetFact.Of("建筑面积", "floor area", building.TotalGfa?.SquareMeters, SheetUnits.Area),
            SheetFact.Of("空置面积", "vacant", building.VacantGfa?.SquareMeters, SheetUnits.Area),
            SheetFact.Of("可招商房源", "units on offer", free.Length == 0 ? null : new Text($"{free.Length} 套", $"{free.Length}")),
            SheetFact.Of("最大房源", "largest unit", free.Max(unit => unit.Gfa?.SquareMeters), SheetUnits.Area),
            SheetFact.Of("报价租金", "asking rent", building.Rent?.PerDay, SheetUnits.RentDay),
            SheetFact.Of("物业费", "property fee", building.PropertyFeeMonth, SheetUnits.FeeMonth),
            SheetFact.Of("净高", "clear height", building.ClearHeightM, SheetUnits.Meters),
            SheetFact.Of("楼面荷载", "floor load", building.FloorLoad?.Kilonewtons, SheetUnits.Load),
            SheetFact.Of("供电容量", "power", building.PowerKva, SheetUnits.Power),
            SheetFact.Of("双路供电", "two feeds", building.DualFeed is { } dual ? FactWords.Of(dual) : null),
            SheetFact.Of("距地铁", "to the metro", building.MetroDistanceM, SheetUnits.Meters),
            SheetFact.Of("可入驻", "available from", building.AvailableFrom),
            SheetFact.Of("平台", "platform", building.Platform),
            SheetFact.Of("产业中心", "centers", FactWords.Centers(building.Centers)),
            SheetFact.Of("状态", "status", building.Status is { } status ? FactWords.Of(status) : null),
        ];
    }

    private static IReadOnlyList<SheetFact> Facts(IndustryCenter center) =>
    [
        SheetFact.Of("范围", "scope", center.Scope),
        SheetFact.Of("常用空间", "typical space", center.TypicalSpace),
        SheetFact.Of("主要平台", "platforms", string.Join("、", center.Hosts.Select(host => host.Platform).Distinct(StringComparer.Ordinal))),
    ];
}
