using Matching.Domain;

namespace Matching.Import;

/// <summary>The file of vacant units (domain 2.3).</summary>
internal sealed class UnitFile : FileFormat<BuildingUnit>
{
    private static readonly ColumnSet<BuildingUnit> Declared = new();

    private static readonly Column<string?> Id = Declared.Add(
        "id", "编号|房源编号", CellTypes.Key, u => u.Id, "唯一编号", "unique id", "B-001-3F", required: true);
    private static readonly Column<string?> Building = Declared.Add(
        "building_id", "楼宇编号|所属楼宇", CellTypes.Key, u => u.BuildingId, "所属楼宇的编号", "id of its building", "B-001", required: true);
    private static readonly Column<string?> Floors = Declared.Add(
        "floors", "楼层", CellTypes.Text, u => u.Floors, "楼层", "floors as people write them", "3-5");
    private static readonly Column<Area?> Gfa = Declared.Add(
        "gfa_m2", "建筑面积|面积|房源面积", CellTypes.FloorArea, u => u.Gfa, "建筑面积", "gross floor area", "2400");
    private static readonly Column<Area?> Divisible = Declared.Add(
        "divisible_min_m2", "最小分割面积|起租面积", CellTypes.FloorArea, u => u.DivisibleMin, "最小可分割面积；整租留空", "smallest part that may be let; empty when it is let whole", "600");
    private static readonly Column<Rent?> Rent = Declared.Add(
        "rent_day", "租金|日租金", CellTypes.Rent, u => u.Rent, "日租金；空白表示同楼宇", "asking rent; empty means the building's", "3.2");
    private static readonly Column<DateOnly?> Available = Declared.Add(
        "available_from", "可入驻时间|可入驻日期", CellTypes.Date, u => u.AvailableFrom,
        "最早可入驻日期；空白表示同楼宇", "the first day on which it can be moved into; empty means the building's", "2026-09-01");
    private static readonly Column<SpaceStatus?> Status = Declared.Add(
        "status", "状态", new WordCells<SpaceStatus>(Words.Statuses), u => u.Status, "状态；空白表示同楼宇", "whether it may be offered; empty means the building's", "可招商");
    private static readonly Column<decimal?> Height = Declared.Add(
        "clear_height_m", "净高", CellTypes.ClearHeight, u => u.ClearHeightM, "净高；空白表示同楼宇", "clear height; empty means the building's", "3.6");
    private static readonly Column<FloorLoad?> Load = Declared.Add(
        "floor_load_kn_m2", "楼面荷载|荷载", CellTypes.FloorLoad, u => u.FloorLoad, "楼面荷载；空白表示同楼宇", "permitted floor load; empty means the building's", "5");
    private static readonly Column<decimal?> Power = Declared.AddSparse(
        "power_kva", "供电|供电容量|电力容量", CellTypes.Power, u => u.PowerKva, "供电容量；空白表示同楼宇", "available electric capacity; empty means the building's", "630");
    private static readonly Column<bool?> Fiber = Declared.AddSparse(
        "fiber", "光纤|光纤接入", CellTypes.Truth, u => u.Fiber, "是否通光纤；空白表示同楼宇", "whether optical fiber is laid on; empty means the building's", "是");
    private static readonly Column<bool?> Docks = Declared.AddSparse(
        "loading_docks", "装卸平台|卸货平台", CellTypes.Truth, u => u.LoadingDocks, "有无装卸平台；空白表示同楼宇", "whether it has loading docks; empty means the building's", "否");
    private static readonly Column<bool?> Lift = Declared.AddSparse(
        "freight_lift", "货梯", CellTypes.Truth, u => u.FreightLift, "有无货梯；空白表示同楼宇", "whether it has a freight lift; empty means the building's", "是");
    private static readonly Column<bool?> Hours = Declared.AddSparse(
        "around_the_clock", "24小时使用|24小时|24h", CellTypes.Truth, u => u.AroundTheClock, "能否24小时使用；空白表示同楼宇", "whether it may be used around the clock; empty means the building's", "是");
    private static readonly Column<FitOut?> FitOut = Declared.Add(
        "fit_out", "装修|装修状态", new WordCells<FitOut>(Words.FitOuts), u => u.FitOut, "装修状态", "state of fit-out", "毛坯");
    private static readonly Column<Source> Origin = Declared.Add(
        "source", "来源|数据来源", new SourceCells(), u => u.Source, "数据来源", "where the row comes from", "real: owner's list");
    private static readonly Column<DateOnly?> AsOf = Declared.Add(
        "as_of", "数据日期", CellTypes.Date, u => u.AsOf, "数据日期", "the day the row was true", "2026-03-01");

    public static UnitFile Instance { get; } = new();

    public override DataFileKind Kind => DataFileKind.Units;

    protected override ColumnSet<BuildingUnit> Set => Declared;

    protected override Column KeyColumn => Id;

    public override BuildingUnit Build(Row row) => new()
    {
        Id = row.Get(Id) ?? "",
        BuildingId = row.Get(Building) ?? "",
        Floors = row.Get(Floors),
        Gfa = row.Get(Gfa),
        DivisibleMin = row.Get(Divisible),
        Rent = row.Get(Rent),
        AvailableFrom = row.Get(Available),
        Status = row.Get(Status),
        ClearHeightM = row.Get(Height),
        FloorLoad = row.Get(Load),
        PowerKva = row.Get(Power),
        Fiber = row.Get(Fiber),
        LoadingDocks = row.Get(Docks),
        FreightLift = row.Get(Lift),
        AroundTheClock = row.Get(Hours),
        FitOut = row.Get(FitOut),
        Source = row.Get(Origin),
        AsOf = row.Get(AsOf),
    };

    public override void Check(BuildingUnit record, Row row, ImportContext context)
    {
        if (record is { DivisibleMin: { } least, Gfa: { } gfa } && least > gfa)
            row.Error(Divisible, new($"最小分割面积大于建筑面积 {gfa.SquareMeters:0.##}", $"the smallest part is larger than the unit, {gfa.SquareMeters:0.##} m²"), new("核对两个面积", "check both areas"));
        row.Known(Building, record.BuildingId, context.BuildingIds, new("楼宇", "building"));
        row.NotAfter(AsOf, record.AsOf, context.Today);
    }

    protected override string KeyOf(BuildingUnit record) => record.Id;

    protected override IReadOnlyList<BuildingUnit> From(MatchingData data) => data.Units;

    protected override MatchingData Into(IReadOnlyList<BuildingUnit> records) => new() { Units = records };
}
