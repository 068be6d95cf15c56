using Matching.Domain;

namespace Matching.Import;

/// <summary>The file of enquiries (domain 8.2 D4): one requirement a row.</summary>
internal sealed class EnquiryFile : FileFormat<Enquiry>
{
    private static readonly ColumnSet<Enquiry> Declared = new();

    public static readonly Column<string?> Id = Declared.Add(
        "id", "编号|登记编号|来询编号", CellTypes.Key, e => e.Id, "唯一编号", "unique id", "E-2026-001", required: true);
    private static readonly Column<string?> Company = Declared.Add(
        "company_id", "企业编号", CellTypes.Key, e => e.CompanyId, "来询企业的编号", "id of the company that asks", "C-0001", required: true);
    public static readonly Column<DateOnly?> Received = Declared.Add(
        "received_on", "来询日期|登记日期|日期", CellTypes.Date, e => e.ReceivedOn, "来询日期", "the day it arrived", "2026-03-01", required: true);
    private static readonly Column<IReadOnlyList<Activity>> Activities = Declared.Add(
        "activities", "活动类型|业态|用途", CellTypes.Activities, e => e.Requirement.Activities, "在此做什么", "what will be done there", "研发设计;实验中试");
    private static readonly Column<SpaceType?> Type = Declared.Add(
        "space_type", "载体类型|需求类型", new WordCells<SpaceType>(Words.SpaceTypes), e => e.Requirement.SpaceType, "载体类型；空白表示不限", "kind of space; empty means any", "楼宇");
    private static readonly Column<Area?> AreaMin = Declared.Add(
        "area_min_m2", "面积下限|最小面积", CellTypes.FloorArea, e => e.Requirement.AreaMin, "最小建筑面积", "least gross floor area", "2000");
    private static readonly Column<Area?> AreaMax = Declared.Add(
        "area_max_m2", "面积上限|最大面积", CellTypes.FloorArea, e => e.Requirement.AreaMax, "最大建筑面积", "most gross floor area", "3500");
    private static readonly Column<Area?> Land = Declared.Add(
        "land_mu", "用地需求|用地面积", CellTypes.LandMu, e => e.Requirement.Land, "需要的土地", "land needed", "30");
    private static readonly Column<Rent?> RentMax = Declared.Add(
        "rent_max_day", "租金上限|可承受租金", CellTypes.Rent, e => e.Requirement.RentMax, "可接受的最高日租金", "highest acceptable rent", "3.5");
    private static readonly Column<Money?> Budget = Declared.Add(
        "budget_month_wan", "月预算", CellTypes.Money, e => e.Requirement.BudgetMonth, "租金加物业费每月预算", "highest monthly cost of rent and property fee", "35");
    private static readonly Column<Money?> Purchase = Declared.Add(
        "purchase_budget_wan", "购置预算|购地预算", CellTypes.Money, e => e.Requirement.PurchaseBudget, "购地或购房预算", "budget for buying land or property", "20000");
    private static readonly Column<decimal?> Power = Declared.Add(
        "power_kva", "用电需求|用电容量", CellTypes.Power, e => e.Requirement.PowerKva, "需要的供电容量", "electric capacity needed", "800");
    private static readonly Column<FloorLoad?> Load = Declared.Add(
        "floor_load_kn_m2", "荷载需求|楼面荷载", CellTypes.FloorLoad, e => e.Requirement.FloorLoad, "需要的楼面荷载", "floor load needed", "5");
    private static readonly Column<decimal?> Height = Declared.Add(
        "clear_height_m", "净高需求|净高", CellTypes.ClearHeight, e => e.Requirement.ClearHeightM, "需要的净高", "clear height needed", "3");
    private static readonly Column<bool?> Dual = Declared.Add(
        "dual_feed", "双路供电", CellTypes.Truth, e => e.Requirement.DualFeed, "是否需要双路供电", "whether two independent feeds are needed", "否");
    private static readonly Column<DateOnly?> NeededBy = Declared.Add(
        "needed_by", "需用时间|使用时间", CellTypes.Date, e => e.Requirement.NeededBy, "最迟使用日期", "the day by which the space must be in use", "2027-06-30");
    private static readonly Column<Money?> Investment = Declared.Add(
        "fixed_investment_wan", "固定资产投资|固投", CellTypes.Money, e => e.Requirement.FixedInvestment, "固定资产投资", "fixed-asset investment planned", "6000");
    private static readonly Column<int?> Staff = Declared.Add(
        "staff", "人员规模|人数", CellTypes.Heads, e => e.Requirement.Staff, "工作人数", "staff who will work there", "180");
    private static readonly Column<Money?> Tax = Declared.AddSparse(
        "expected_tax_wan", "预计税收|预计年税收|第三年税收", CellTypes.Money, e => e.Requirement.ExpectedTax, "第三年预计年税收", "yearly tax expected by the third year", "900");
    private static readonly Column<bool?> Fiber = Declared.AddSparse(
        "fiber", "光纤|光纤接入", CellTypes.Truth, e => e.Requirement.Fiber, "是否需要光纤", "whether optical fiber is needed", "是");
    private static readonly Column<bool?> Docks = Declared.AddSparse(
        "loading_docks", "装卸平台|卸货平台", CellTypes.Truth, e => e.Requirement.LoadingDocks, "是否需要装卸平台", "whether loading docks are needed", "否");
    private static readonly Column<bool?> Lift = Declared.AddSparse(
        "freight_lift", "货梯", CellTypes.Truth, e => e.Requirement.FreightLift, "是否需要货梯", "whether a freight lift is needed", "是");
    private static readonly Column<bool?> Hours = Declared.AddSparse(
        "around_the_clock", "24小时使用|24小时|24h", CellTypes.Truth, e => e.Requirement.AroundTheClock, "是否需要24小时使用", "whether it must be usable around the clock", "是");
    private static readonly Column<decimal?> Pue = Declared.AddSparse(
        "pue", "计划PUE|PUE", CellTypes.Pue, e => e.Requirement.Pue, "数据中心计划PUE", "power usage effectiveness planned for a data centre", "1.25");
    private static readonly Column<decimal?> Energy = Declared.AddSparse(
        "unit_energy_tce_wan", "单位产值能耗|单位能耗", CellTypes.EnergyPerOutput, e => e.Requirement.UnitEnergy, "单位产值能耗", "energy used per output", "0.12");
    private static readonly Column<EnvironmentalReview?> Review = Declared.AddSparse(
        "environmental_review", "环评类别|环评", new WordCells<EnvironmentalReview>(Words.Reviews), e => e.Requirement.EnvironmentalReview, "项目环评类别", "category of environmental review of the project", "登记表");
    private static readonly Column<int?> Class = Declared.AddSparse(
        "industrial_class", "工业类别|污染类别", new WordCells<int>(Words.IndustrialClasses), e => e.Requirement.IndustrialClass, "污染类别（一至三类工业）", "class of pollution, as in the land uses M1 to M3", "1");
    private static readonly Column<decimal?> Tall = Declared.AddSparse(
        "building_height_m", "所需建筑高度|建筑高度", CellTypes.HeightLimit, e => e.Requirement.BuildingHeightM, "在地块上建设所需的建筑高度", "height of the building to be put up on a plot", "45");
    private static readonly Column<double?> Sell = Declared.AddSparse(
        "sell_share", "须转让比例|出售比例|转让比例", CellTypes.Share, e => e.Requirement.SellShare, "建成后须转让的比例", "share of what is built that must be sold on", "0.3");
    private static readonly Column<int?> Followers = Declared.AddSparse(
        "named_followers", "跟进企业数|带动企业数", CellTypes.Count, e => e.Requirement.NamedFollowers, "已点名的跟进企业数", "companies by name that would follow", "3");
    private static readonly Column<bool?> Funds = Declared.AddSparse(
        "funds_proven", "资金已证明|资金证明", CellTypes.Truth, e => e.Requirement.FundsProven, "资金来源是否已证明", "whether the funds have been proven", "是");
    private static readonly Column<DateOnly?> Start = Declared.AddSparse(
        "start_on", "计划启动时间|计划开工时间|启动时间", CellTypes.Date, e => e.Requirement.StartOn, "项目启动日期", "the day on which the project is to start", "2026-10-01");
    private static readonly Column<bool?> TaxHere = Declared.AddSparse(
        "tax_in_district", "税收统计在区|税收在区", CellTypes.Truth, e => e.Requirement.TaxInDistrict, "税收和统计是否在本区", "whether tax and statistics will be in the district", "是");
    private static readonly Column<string?> Story = Declared.Add(
        "text", "项目内容|需求描述", CellTypes.Text, e => e.Requirement.Text, "企业原话", "the project in the company's own words", "设立研发中心与可靠性实验室");
    public static readonly Column<Source> Origin = Declared.Add(
        "source", "来源|数据来源", new SourceCells(), e => e.Source, "数据来源", "where the row comes from", "real: enquiry form");

    public static EnquiryFile Instance { get; } = new();

    public override DataFileKind Kind => DataFileKind.Enquiries;

    protected override ColumnSet<Enquiry> Set => Declared;

    protected override Column KeyColumn => Id;

    /// <summary>Reads the columns that say what is needed.</summary>
    public static Requirement BuildRequirement(Row row) => new()
    {
        Activities = row.Get(Activities),
        SpaceType = row.Get(Type) ?? SpaceType.Any,
        AreaMin = row.Get(AreaMin),
        AreaMax = row.Get(AreaMax),
        Land = row.Get(Land),
        RentMax = row.Get(RentMax),
        BudgetMonth = row.Get(Budget),
        PurchaseBudget = row.Get(Purchase),
        PowerKva = row.Get(Power),
        FloorLoad = row.Get(Load),
        ClearHeightM = row.Get(Height),
        DualFeed = row.Get(Dual),
        NeededBy = row.Get(NeededBy),
        FixedInvestment = row.Get(Investment),
        Staff = row.Get(Staff),
        ExpectedTax = row.Get(Tax),
        Fiber = row.Get(Fiber),
        LoadingDocks = row.Get(Docks),
        FreightLift = row.Get(Lift),
        AroundTheClock = row.Get(Hours),
        Pue = row.Get(Pue),
        UnitEnergy = row.Get(Energy),
        EnvironmentalReview = row.Get(Review),
        IndustrialClass = row.Get(Class),
        BuildingHeightM = row.Get(Tall),
        SellShare = row.Get(Sell),
        NamedFollowers = row.Get(Followers),
        FundsProven = row.Get(Funds),
        StartOn = row.Get(Start),
        TaxInDistrict = row.Get(TaxHere),
        Text = row.Get(Story),
    };

    /// <summary>Reports what does not go together in a requirement.</summary>
    /// <param name="requirement">The requirement.</param>
    /// <param name="received">The day it arrived.</param>
    /// <param name="row">Where it is written.</param>
    public static void CheckRequirement(Requirement requirement, DateOnly received, Row row)
    {
        if (requirement is { AreaMin: { } least, AreaMax: { } most } && least > most)
            row.Error(AreaMin, new($"面积下限大于上限 {most.SquareMeters:0.##}", $"the least area is larger than the most, {most.SquareMeters:0.##} m²"), new("两格是否写反？", "are the two swapped?"));
        if (requirement.NeededBy < received)
            row.Error(NeededBy, new($"最迟使用日期早于来询日期 {received:yyyy-MM-dd}", $"needed before the day of the enquiry, {received:yyyy-MM-dd}"), new("请核对日期", "check the date"));
    }

    public override Enquiry Build(Row row) => new()
    {
        Id = row.Get(Id) ?? "",
        CompanyId = row.Get(Company) ?? "",
        ReceivedOn = row.Get(Received) ?? default,
        Requirement = BuildRequirement(row),
        Source = row.Get(Origin),
    };

    public override void Check(Enquiry record, Row row, ImportContext context)
    {
        CheckRequirement(record.Requirement, record.ReceivedOn, row);
        row.Known(Company, record.CompanyId, context.CompanyIds, new("企业", "company"));
        row.NotAfter(Received, record.ReceivedOn, context.Today);
    }

    protected override string KeyOf(Enquiry record) => record.Id;

    protected override IReadOnlyList<Enquiry> From(MatchingData data) => data.Enquiries;

    protected override MatchingData Into(IReadOnlyList<Enquiry> records) => new() { Enquiries = records };
}
