using Matching.Domain;

namespace Matching.Import;

/// <summary>The file of plots (domain 1.3, 8.2 D2).</summary>
internal sealed class PlotFile : FileFormat<Plot>
{
    private const decimal AreaTolerance = 0.005m;

    private static readonly ColumnSet<Plot> Declared = new();

    private static readonly Column<string?> Id = Declared.Add(
        "id", "编号|地块ID", CellTypes.Key, p => p.Id, "唯一编号", "unique id", "GS0806-05", required: true);
    private static readonly Column<string?> Parcel = Declared.Add(
        "parcel_number", "地块编号|规划地块编号|宗地编号", CellTypes.ParcelNumber, p => p.ParcelNumber, "规划地块编号", "planning parcel number", "GS0806-R21/B1/B2-05");
    private static readonly Column<string?> Name = Declared.Add(
        "name", "地块名称|名称", CellTypes.Text, p => p.Name, "名称", "name shown to people", "祥符东地块");
    private static readonly Column<IReadOnlyList<string>> LandUse = Declared.Add(
        "land_use", "用地性质|用地代码|土地用途", CellTypes.LandUses, p => p.LandUse,
        "用地代码，混合用地写多个；只有绿地的不收", "land-use codes, several on a mixed parcel; green-only plots are refused", "B1/B2");
    private static readonly Column<IReadOnlyList<string>> Adjacent = Declared.AddSparse(
        "adjacent_to", "相邻地块|毗邻地块", CellTypes.Keys, p => p.AdjacentTo,
        "相邻地块的编号，写一方即可；空白表示未说明", "ids of the plots that it shares a boundary with, said by either; empty when nothing was said", "GS0806-06;GS0806-07");
    private static readonly Column<Area?> AreaMu = Declared.Add(
        "area_mu", "面积|出让面积|用地面积|土地面积", CellTypes.LandMu, p => WrittenInMu(p.Area) ? p.Area : null,
        "土地面积（亩），1 亩 = 10000/15 平方米；与平方米二选一", "land area in mu, 1 mu = 10000/15 m²; this or area_m2", "23.67");
    private static readonly Column<Area?> AreaM2 = Declared.Add(
        "area_m2", "面积|出让面积|用地面积|土地面积", CellTypes.LandSquareMetres, p => WrittenInMu(p.Area) ? null : p.Area,
        "土地面积（平方米）；两者都写时相差不超过 0.5%", "land area in m²; when both are given they agree within 0.5 %", "15780");
    private static readonly Column<decimal?> FarMin = Declared.Add(
        "far_min", "容积率下限|最低容积率", CellTypes.FarMin, p => p.FarMin, "容积率下限，大于 0", "lowest floor area ratio, above 0", "1.0");
    private static readonly Column<decimal?> FarMax = Declared.Add(
        "far_max", "容积率上限|最高容积率|容积率", CellTypes.FarMax, p => p.FarMax, "容积率上限，0.3–12，不小于下限", "highest floor area ratio, 0.3–12, at least far_min", "2.5");
    private static readonly Column<decimal?> Height = Declared.Add(
        "height_limit_m", "建筑限高|限高", CellTypes.HeightLimit, p => p.HeightLimitM, "建筑限高", "height limit", "60");
    private static readonly Column<Money?> Price = Declared.Add(
        "start_price_wan", "起始价|起价|起始总价", CellTypes.Money, p => p.StartPrice, "整宗起始价", "starting price of the whole plot", "26985");
    private static readonly Column<SupplyMode?> Supply = Declared.Add(
        "supply_mode", "供应方式|出让方式", new WordCells<SupplyMode>(Words.SupplyModes), p => p.SupplyMode, "供应方式", "how the land is supplied", "挂牌");
    private static readonly Column<DateOnly?> Delivery = Declared.Add(
        "delivery_on", "交地时间|交地日期", CellTypes.Date, p => p.DeliveryOn, "交地日期", "handover of the land", "2026-12-31");
    private static readonly Column<DateOnly?> OfferPlan = Declared.Add(
        "offer_plan_on", "计划出让时间|计划出让日期", CellTypes.Date, p => p.OfferPlanOn, "计划出让日期", "planned date of sale", "2026-11-30");
    private static readonly Column<SpaceStatus?> Status = Declared.Add(
        "status", "状态", new WordCells<SpaceStatus>(Words.Statuses), p => p.Status, "状态", "whether it may be offered", "可招商");
    private static readonly Column<string?> Platform = Declared.Add(
        "platform", "平台|所属平台", CellTypes.Text, p => p.Platform, "所属平台", "the town or park it lies in", "智慧网谷小镇");
    private static readonly Column<IReadOnlyList<CenterId>> Centers = Declared.Add(
        "centers", "产业中心|推荐产业", CellTypes.Centers, p => p.Centers, "面向的产业中心", "the centers it is meant for", "ic-design;big-data");
    private static readonly Column<Money?> BidderRevenue = Declared.Add(
        "bidder_min_revenue_wan", "竞买人最低营收|竞买营收要求", CellTypes.Money, p => p.BidderMinRevenue, "竞买资格：合并营收下限", "bidder condition: least consolidated revenue", "1000000");
    private static readonly Column<IReadOnlyList<string>> BidderIndustries = Declared.Add(
        "bidder_industries", "竞买人行业|竞买行业要求", CellTypes.IndustryPrefixes, p => p.BidderIndustries, "竞买资格：行业代码前缀", "bidder condition: prefixes of GB/T 4754 codes", "I65;M73");
    private static readonly Column<bool?> LocalBidder = Declared.AddSparse(
        "bidder_local_registration", "竞买人区内注册|竞买人须区内注册", CellTypes.Truth, p => p.BidderLocalRegistration, "竞买资格：是否须在本区注册", "bidder condition: whether it must be registered in the district", "是");
    private static readonly Column<bool?> Consortium = Declared.AddSparse(
        "bidder_consortium", "允许联合体|联合体竞买", CellTypes.Truth, p => p.BidderConsortium, "竞买资格：是否允许联合体", "bidder condition: whether several may bid together", "否");
    private static readonly Column<string?> ReservedFor = Declared.Add(
        "reserved_for", "锁定企业|意向企业编号", CellTypes.Key, p => p.ReservedFor, "为哪家企业锁定（企业编号）", "the company it is held for (its id)", "C-0001");
    private static readonly Column<DateOnly?> HoldUntil = Declared.AddSparse(
        "hold_until", "锁定至|锁定截止", CellTypes.Date, p => p.HoldUntil, "锁定的最后一天；空白表示没有期限", "the last day on which it is held; empty when there is no end", "2026-12-31");
    private static readonly Column<decimal?> Intensity = Declared.Add(
        "invest_intensity_wan_mu", "投资强度|固定资产投资强度", CellTypes.WanPerMu, p => p.InvestIntensityWanMu, "标准地：固定资产投资强度", "standard land: least fixed-asset investment", "800");
    private static readonly Column<decimal?> Tax = Declared.Add(
        "tax_wan_mu", "亩均税收", CellTypes.WanPerMu, p => p.TaxWanMu, "标准地：亩均税收", "standard land: least yearly tax", "100");
    private static readonly Column<double?> SelfHold = Declared.AddSparse(
        "self_hold_share", "自持比例", CellTypes.Share, p => p.SelfHoldShare, "须自持、不得转让的比例", "share of what is built that may not be sold on", "0.6");
    private static readonly Column<bool?> RedLine = Declared.AddSparse(
        "red_line", "生态红线", CellTypes.Truth, p => p.RedLine, "是否在生态红线内", "whether it lies within the ecological red line", "否");
    private static readonly Column<bool?> Heritage = Declared.AddSparse(
        "heritage", "文物保护|文保", CellTypes.Truth, p => p.Heritage, "是否受文物保护限制", "whether heritage protection limits what may be built", "否");
    private static readonly Column<decimal?> Energy = Declared.AddSparse(
        "energy_limit_tce_wan", "单位产值能耗上限|能耗上限", CellTypes.EnergyPerOutput, p => p.EnergyLimit, "单位产值能耗上限", "most energy per output that is admitted", "0.3");
    private static readonly Column<decimal?> PueMax = Declared.AddSparse(
        "pue_max", "PUE上限|PUE限值", CellTypes.Pue, p => p.PueMax, "数据中心PUE上限", "highest power usage effectiveness of a data centre on it", "1.3");
    private static readonly Column<EnvironmentalReview?> ReviewMax = Declared.AddSparse(
        "environmental_review_max", "准入环评类别|环评上限", new WordCells<EnvironmentalReview>(Words.Reviews), p => p.EnvironmentalReviewMax, "准入的最严环评类别", "the strictest category of environmental review that is admitted", "报告表");
    private static readonly Column<double?> Lon = Declared.Add("lon", "经度", CellTypes.Longitude, p => p.Lon, "经度", "longitude", "120.142");
    private static readonly Column<double?> Lat = Declared.Add("lat", "纬度", CellTypes.Latitude, p => p.Lat, "纬度", "latitude", "30.336");
    private static readonly Column<string?> Vr = Declared.Add(
        "vr_url", "VR链接|VR看地", CellTypes.WebAddress, p => p.VrUrl, "360° 看地网址", "address of the 360° view", "https://example.com/vr/gs0806-05");
    private static readonly Column<DateOnly?> VrVerified = Declared.AddSparse(
        "vr_verified_on", "VR核验日期", CellTypes.Date, p => p.VrVerifiedOn, "最近一次核验360°网址的日期", "the day on which the 360° view was last seen to open", "2026-03-01");
    private static readonly Column<Source> Origin = Declared.Add(
        "source", "来源|数据来源", new SourceCells(), p => p.Source, "数据来源", "where the row comes from", "real: handbook 2026");
    private static readonly Column<DateOnly?> AsOf = Declared.Add(
        "as_of", "数据日期", CellTypes.Date, p => p.AsOf, "数据日期", "the day the row was true", "2026-03-01");

    public static PlotFile Instance { get; } = new();

    public override DataFileKind Kind => DataFileKind.Plots;

    protected override ColumnSet<Plot> Set => Declared;

    protected override Column KeyColumn => Id;

    public override Plot Build(Row row) => new()
    {
        Id = row.Get(Id) ?? "",
        ParcelNumber = row.Get(Parcel),
        Name = row.Get(Name),
        LandUse = row.Get(LandUse),
        AdjacentTo = row.Get(Adjacent),
        Area = ReadArea(row),
        FarMin = row.Get(FarMin),
        FarMax = row.Get(FarMax),
        HeightLimitM = row.Get(Height),
        StartPrice = row.Get(Price),
        SupplyMode = row.Get(Supply),
        DeliveryOn = row.Get(Delivery),
        OfferPlanOn = row.Get(OfferPlan),
        Status = row.Get(Status),
        Platform = row.Get(Platform),
        Centers = row.Get(Centers),
        BidderMinRevenue = row.Get(BidderRevenue),
        BidderIndustries = row.Get(BidderIndustries),
        BidderLocalRegistration = row.Get(LocalBidder),
        BidderConsortium = row.Get(Consortium),
        ReservedFor = row.Get(ReservedFor),
        HoldUntil = row.Get(HoldUntil),
        InvestIntensityWanMu = row.Get(Intensity),
        TaxWanMu = row.Get(Tax),
        SelfHoldShare = row.Get(SelfHold),
        RedLine = row.Get(RedLine),
        Heritage = row.Get(Heritage),
        EnergyLimit = row.Get(Energy),
        PueMax = row.Get(PueMax),
        EnvironmentalReviewMax = row.Get(ReviewMax),
        Lon = row.Get(Lon),
        Lat = row.Get(Lat),
        VrUrl = row.Get(Vr),
        VrVerifiedOn = row.Get(VrVerified),
        Source = row.Get(Origin),
        AsOf = row.Get(AsOf),
    };

    public override void Check(Plot record, Row row, ImportContext context)
    {
        if (record.FarMin is <= 0)
            row.Error(FarMin, new("容积率下限必须大于 0", "the lowest FAR must be above 0"), new("没有下限就留空", "leave the cell empty when there is none"));
        if (record.FarMin > record.FarMax)
            row.Error(FarMin, new($"容积率下限大于上限 {record.FarMax}", $"the lowest FAR is above the highest, {record.FarMax}"), new("两格是否写反？", "are the two swapped?"));
        if (record.LandUse.Count > 0 && record.LandUse.All(use => use.StartsWith('G')))
            row.Error(LandUse, new("只有绿地，不能用于招商", "green land only: it can never be offered"), new("删除这一行", "remove the row"));
        if (record.SupplyMode == SupplyMode.StandardLand && (record.InvestIntensityWanMu is null || record.TaxWanMu is null))
            row.Warn(Supply, new("标准地应有投资强度和亩均税收", "standard land should state investment intensity and tax per mu"), new("补上两项指标", "add both indicators"));
        row.Known(ReservedFor, record.ReservedFor, context.CompanyIds, new("企业", "company"), IssueSeverity.Warning);
        row.NotAfter(VrVerified, record.VrVerifiedOn, context.Today);
        row.NotAfter(AsOf, record.AsOf, context.Today);
        Places.Check(row, Lon, record.Lon, Lat, record.Lat);
    }

    protected override string KeyOf(Plot record) => record.Id;

    protected override (Column Column, string? Value, IssueSeverity Severity)? SecondKeyOf(Plot record) => (Parcel, record.ParcelNumber, IssueSeverity.Error);

    protected override (Column Column, IReadOnlyList<string> Ids) PeersOf(Plot record) => (Adjacent, record.AdjacentTo);

    protected override Fault? PeerFault(Plot record, string id, Plot? named, ImportContext context)
    {
        if (id == record.Id) return new(new("地块与自己相邻", "a plot adjacent to itself"), new("删除这个编号", "remove the id"));
        return named is null && context.PlotIds?.Contains(id) == false ? Faults.UnknownId(id, new("地块", "plot")) : null;
    }

    protected override IReadOnlyList<Plot> From(MatchingData data) => data.Plots;

    protected override MatchingData Into(IReadOnlyList<Plot> records) => new() { Plots = records };

    // 1 亩 has no end in square metres: an area that came in mu goes out in mu, so that it reads short and comes back the same.
    private static bool WrittenInMu(Area? area) => area is { } a && a.SquareMeters.Scale > 6 && Area.FromMu(a.Mu) == a;

    private static Area? ReadArea(Row row)
    {
        var mu = row.Get(AreaMu);
        var m2 = row.Get(AreaM2);
        if (mu is { } a && m2 is { } b && Math.Abs(a.SquareMeters - b.SquareMeters) > AreaTolerance * Math.Max(a.SquareMeters, b.SquareMeters))
            row.Error(
                AreaMu,
                new($"{a.Mu:0.####} 亩 = {a.SquareMeters:0.##} 平方米，与 {b.SquareMeters:0.##} 平方米相差超过 0.5%", $"{a.Mu:0.####} mu is {a.SquareMeters:0.##} m², more than 0.5 % from {b.SquareMeters:0.##} m²"),
                new("改正其中一个，或只留一个", "correct one of them, or leave one empty"));
        return m2 ?? mu;
    }
}
