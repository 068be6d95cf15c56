using Matching.Domain;

namespace Matching.Import;

/// <summary>The file of buildings (domain 2.2, 8.2 D3).</summary>
internal sealed class BuildingFile : FileFormat<Building>
{
    private static readonly ColumnSet<Building> Declared = new();

    private static readonly Column<string?> Id = Declared.Add(
        "id", "编号|楼宇编号", CellTypes.Key, b => b.Id, "唯一编号", "unique id", "B-001", required: true);
    private static readonly Column<string?> Name = Declared.Add(
        "name", "楼宇名称|名称", CellTypes.Text, b => b.Name, "名称", "name shown to people", "某某大厦", required: true);
    private static readonly Column<string?> Address = Declared.Add(
        "address", "地址|坐落", CellTypes.Text, b => b.Address, "地址", "street address", "登云路 425 号");
    private static readonly Column<BuildingGrade?> Grade = Declared.Add(
        "grade", "等级|楼宇等级", new WordCells<BuildingGrade>(Words.Grades), b => b.Grade, "等级", "broker's grade", "甲级");
    private static readonly Column<BuildingType?> Type = Declared.Add(
        "type", "类型|楼宇类型", new WordCells<BuildingType>(Words.BuildingTypes), b => b.Type, "类型", "what it was built as", "写字楼");
    private static readonly Column<Area?> Total = Declared.Add(
        "total_gfa_m2", "总建筑面积|建筑面积", CellTypes.FloorArea, b => b.TotalGfa, "总建筑面积", "total gross floor area", "68000");
    private static readonly Column<Area?> Vacant = Declared.Add(
        "vacant_gfa_m2", "空置面积|可租面积", CellTypes.FloorArea, b => b.VacantGfa, "空置建筑面积，不大于总面积", "vacant gross floor area, at most the total", "9600");
    private static readonly Column<Rent?> Rent = Declared.Add(
        "rent_day", "租金|日租金", CellTypes.Rent, b => b.Rent, "建筑面积日租金", "asking rent on gross floor area", "3.5");
    private static readonly Column<decimal?> Fee = Declared.Add(
        "property_fee_month", "物业费", CellTypes.PropertyFee, b => b.PropertyFeeMonth, "物业费（按月）", "property fee, by the month", "12");
    private static readonly Column<decimal?> Height = Declared.Add(
        "clear_height_m", "净高", CellTypes.ClearHeight, b => b.ClearHeightM, "净高", "clear height", "2.8");
    private static readonly Column<FloorLoad?> Load = Declared.Add(
        "floor_load_kn_m2", "楼面荷载|荷载", CellTypes.FloorLoad, b => b.FloorLoad, "楼面荷载", "permitted floor load", "3.5");
    private static readonly Column<FloorLoad?> GroundLoad = Declared.AddSparse(
        "ground_floor_load_kn_m2", "首层荷载|底层荷载", CellTypes.FloorLoad, b => b.GroundFloorLoad, "首层荷载", "permitted floor load of the ground floor", "10");
    private static readonly Column<decimal?> Power = Declared.Add(
        "power_kva", "供电|供电容量|电力容量", CellTypes.Power, b => b.PowerKva, "供电容量", "available electric capacity", "6300");
    private static readonly Column<bool?> Dual = Declared.Add(
        "dual_feed", "双路供电", CellTypes.Truth, b => b.DualFeed, "是否双路供电", "whether two independent feeds supply it", "是");
    private static readonly Column<bool?> Fiber = Declared.AddSparse(
        "fiber", "光纤|光纤接入", CellTypes.Truth, b => b.Fiber, "是否通光纤", "whether optical fiber is laid on", "是");
    private static readonly Column<bool?> Docks = Declared.AddSparse(
        "loading_docks", "装卸平台|卸货平台", CellTypes.Truth, b => b.LoadingDocks, "有无装卸平台", "whether it has loading docks", "否");
    private static readonly Column<bool?> Lift = Declared.AddSparse(
        "freight_lift", "货梯", CellTypes.Truth, b => b.FreightLift, "有无货梯", "whether it has a freight lift", "是");
    private static readonly Column<bool?> Hours = Declared.AddSparse(
        "around_the_clock", "24小时使用|24小时|24h", CellTypes.Truth, b => b.AroundTheClock, "能否24小时使用", "whether it may be used around the clock", "是");
    private static readonly Column<decimal?> PueMax = Declared.AddSparse(
        "pue_max", "PUE上限|PUE限值", CellTypes.Pue, b => b.PueMax, "数据中心PUE上限", "highest power usage effectiveness of a data centre in it", "1.3");
    private static readonly Column<decimal?> Metro = Declared.Add(
        "metro_distance_m", "地铁距离|距地铁", CellTypes.Distance, b => b.MetroDistanceM, "步行到最近地铁站", "walking distance to the nearest open metro station", "450");
    private static readonly Column<string?> Platform = Declared.Add(
        "platform", "平台|所属平台", CellTypes.Text, b => b.Platform, "所属平台", "the town or park it lies in", "智慧网谷小镇");
    private static readonly Column<IReadOnlyList<CenterId>> Centers = Declared.Add(
        "centers", "产业中心|主导产业", CellTypes.Centers, b => b.Centers, "面向的产业中心", "the centers it is meant for", "live-commerce");
    private static readonly Column<IReadOnlyList<string>> Allowed = Declared.Add(
        "allowed_industries", "准入业态|准入行业", CellTypes.IndustryPrefixes, b => b.AllowedIndustries, "准入行业代码前缀", "prefixes of admitted GB/T 4754 codes", "I64;I65");
    private static readonly Column<IReadOnlyList<string>> Excluded = Declared.Add(
        "excluded_industries", "禁入业态|禁入行业", CellTypes.IndustryPrefixes, b => b.ExcludedIndustries, "禁入行业代码前缀", "prefixes of excluded GB/T 4754 codes", "H62");
    private static readonly Column<DateOnly?> Available = Declared.Add(
        "available_from", "可入驻时间|可入驻日期", CellTypes.Date, b => b.AvailableFrom, "最早可入驻日期", "the first day on which it can be moved into", "2026-09-01");
    private static readonly Column<SpaceStatus?> Status = Declared.Add(
        "status", "状态", new WordCells<SpaceStatus>(Words.Statuses), b => b.Status, "状态", "whether it may be offered", "可招商");
    private static readonly Column<int?> Firms = Declared.Add(
        "observed_firms", "登记企业数|注册企业数", CellTypes.Count, b => b.ObservedFirms, "登记在该地址的企业数", "firms observed at the address in the register", "55");
    private static readonly Column<IReadOnlyDictionary<CenterId, double>> Mix = Declared.Add(
        "observed_mix", "登记企业构成", new MixCells(), b => b.ObservedMix, "登记企业中各产业中心的比例", "share of those firms by center", "ic-design:0.02;big-data:0.3");
    private static readonly Column<double?> Lon = Declared.Add("lon", "经度", CellTypes.Longitude, b => b.Lon, "经度", "longitude", "120.142");
    private static readonly Column<double?> Lat = Declared.Add("lat", "纬度", CellTypes.Latitude, b => b.Lat, "纬度", "latitude", "30.336");
    private static readonly Column<string?> Vr = Declared.Add(
        "vr_url", "VR链接|VR看楼", CellTypes.WebAddress, b => b.VrUrl, "360° 看楼网址", "address of the 360° view", "https://example.com/vr/b-001");
    private static readonly Column<DateOnly?> VrVerified = Declared.AddSparse(
        "vr_verified_on", "VR核验日期", CellTypes.Date, b => b.VrVerifiedOn, "最近一次核验360°网址的日期", "the day on which the 360° view was last seen to open", "2026-03-01");
    private static readonly Column<Source> Origin = Declared.Add(
        "source", "来源|数据来源", new SourceCells(), b => b.Source, "数据来源", "where the row comes from", "illustrative: form only");
    private static readonly Column<DateOnly?> AsOf = Declared.Add(
        "as_of", "数据日期", CellTypes.Date, b => b.AsOf, "数据日期", "the day the row was true", "2026-03-01");

    public static BuildingFile Instance { get; } = new();

    public override DataFileKind Kind => DataFileKind.Buildings;

    protected override ColumnSet<Building> Set => Declared;

    protected override Column KeyColumn => Id;

    public override Building Build(Row row) => new()
    {
        Id = row.Get(Id) ?? "",
        Name = row.Get(Name) ?? "",
        Address = row.Get(Address),
        Grade = row.Get(Grade),
        Type = row.Get(Type),
        TotalGfa = row.Get(Total),
        VacantGfa = row.Get(Vacant),
        Rent = row.Get(Rent),
        PropertyFeeMonth = row.Get(Fee),
        ClearHeightM = row.Get(Height),
        FloorLoad = row.Get(Load),
        GroundFloorLoad = row.Get(GroundLoad),
        PowerKva = row.Get(Power),
        DualFeed = row.Get(Dual),
        Fiber = row.Get(Fiber),
        LoadingDocks = row.Get(Docks),
        FreightLift = row.Get(Lift),
        AroundTheClock = row.Get(Hours),
        PueMax = row.Get(PueMax),
        MetroDistanceM = row.Get(Metro),
        Platform = row.Get(Platform),
        Centers = row.Get(Centers),
        AllowedIndustries = row.Get(Allowed),
        ExcludedIndustries = row.Get(Excluded),
        AvailableFrom = row.Get(Available),
        Status = row.Get(Status),
        ObservedFirms = row.Get(Firms),
        ObservedMix = row.Get(Mix),
        Lon = row.Get(Lon),
        Lat = row.Get(Lat),
        VrUrl = row.Get(Vr),
        VrVerifiedOn = row.Get(VrVerified),
        Source = row.Get(Origin),
        AsOf = row.Get(AsOf),
    };

    public override void Check(Building record, Row row, ImportContext context)
    {
        if (record is { VacantGfa: { } vacant, TotalGfa: { } total } && vacant > total)
            row.Error(
                Vacant,
                new($"空置面积大于总建筑面积 {total.SquareMeters:0.##} 平方米", $"more is vacant than there is in total, {total.SquareMeters:0.##} m²"),
                new("核对两个面积与单位", "check both areas and their units"));
        row.NotAfter(VrVerified, record.VrVerifiedOn, context.Today);
        row.NotAfter(AsOf, record.AsOf, context.Today);
        Places.Check(row, Lon, record.Lon, Lat, record.Lat);
    }

    protected override string KeyOf(Building record) => record.Id;

    protected override IReadOnlyList<Building> From(MatchingData data) => data.Buildings;

    protected override MatchingData Into(IReadOnlyList<Building> records) => new() { Buildings = records };
}
