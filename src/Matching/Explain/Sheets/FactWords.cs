using Matching.Domain;

namespace Matching.Explain;

/// <summary>The words of the facts on a sheet.</summary>
internal static class FactWords
{
    public static Text Of(Ownership ownership) => ownership switch
    {
        Ownership.CentralSoe => new("央企", "owned by the central state"),
        Ownership.ProvincialSoe => new("省属国企", "owned by the province"),
        Ownership.MunicipalSoe => new("市属国企", "owned by the city"),
        Ownership.DistrictSoe => new("区属国企", "owned by the district"),
        Ownership.Private => new("民营", "private"),
        Ownership.Foreign => new("外资", "foreign"),
        Ownership.HkMoTw => new("港澳台", "Hong Kong, Macao or Taiwan"),
        Ownership.Mixed => new("混合所有制", "mixed"),
        Ownership.Collective => new("集体", "collective"),
        _ => throw Unknown(ownership),
    };

    public static Text Of(SpaceStatus status) => status.Name();

    public static Text Of(SupplyMode mode) => mode switch
    {
        SupplyMode.PublicAuction => new("拍卖", "auction"),
        SupplyMode.Listing => new("挂牌", "listing"),
        SupplyMode.Tender => new("招标", "tender"),
        SupplyMode.StandardLand => new("标准地", "standard land"),
        SupplyMode.Agreement => new("协议", "agreement"),
        SupplyMode.LeaseThenGrant => new("先租后让", "lease, then grant"),
        SupplyMode.Lease => new("租赁", "lease"),
        SupplyMode.Allocation => new("划拨", "allocation"),
        _ => throw Unknown(mode),
    };

    public static Text Of(BuildingGrade grade) => grade switch
    {
        BuildingGrade.SuperA => new("超甲级", "super A"),
        BuildingGrade.A => new("甲级", "A"),
        BuildingGrade.B => new("乙级", "B"),
        BuildingGrade.C => new("丙级", "C"),
        BuildingGrade.IndustrialPark => new("产业园", "industrial park"),
        BuildingGrade.Incubator => new("孵化器", "incubator"),
        BuildingGrade.Warehouse => new("仓库", "warehouse"),
        BuildingGrade.ConvertedFactory => new("旧厂房改造", "converted factory"),
        _ => throw Unknown(grade),
    };

    public static Text Of(BuildingType type) => type switch
    {
        BuildingType.OfficeTower => new("写字楼", "office tower"),
        BuildingType.MixedComplex => new("综合体", "mixed complex"),
        BuildingType.ParkLowRise => new("低层园区", "low-rise park"),
        BuildingType.StandardFactory => new("标准厂房", "standard factory"),
        BuildingType.LogisticsWarehouse => new("物流仓库", "logistics warehouse"),
        BuildingType.LiveBase => new("直播基地", "live-streaming base"),
        BuildingType.DataHall => new("数据机房", "data hall"),
        BuildingType.SingleHq => new("独栋总部", "single headquarters"),
        _ => throw Unknown(type),
    };

    public static Text Of(FitOut fitOut) => fitOut switch
    {
        FitOut.Shell => new("毛坯", "shell"),
        FitOut.BasicFit => new("简装", "basic fit-out"),
        FitOut.Furnished => new("精装带家具", "furnished"),
        FitOut.Custom => new("定制", "built to order"),
        _ => throw Unknown(fitOut),
    };

    public static Text Of(EnvironmentalReview review) => review switch
    {
        EnvironmentalReview.Registration => new("登记表", "registration"),
        EnvironmentalReview.ReportForm => new("报告表", "report form"),
        EnvironmentalReview.ReportBook => new("报告书", "full report"),
        _ => throw Unknown(review),
    };

    public static Text Of(bool yes) => yes ? new("有", "yes") : new("无", "no");

    /// <summary>Several centers in one phrase; null when there are none.</summary>
    public static Text? Centers(IReadOnlyList<CenterId> centers) => Joined([.. centers.Select(center => center.Name())]);

    /// <summary>Several names in one phrase; null when there are none.</summary>
    public static Text? Joined(IReadOnlyList<Text> names) =>
        names.Count == 0 ? null : new Text(string.Join("、", names.Select(n => n.Zh)), string.Join(", ", names.Select(n => n.En)));

    private static ArgumentOutOfRangeException Unknown<T>(T value) => new(nameof(value), value, "The value has no words.");
}
