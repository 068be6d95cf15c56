using System.Globalization;
using Matching.Domain;

namespace Matching.Import;

/// <summary>The permitted words of every enumeration in the files (domain 1.3, 2.2, 3.3, 3.4, 6.1).</summary>
internal static class Words
{
    public static WordTable<bool> Truth { get; } = new((true, "true", "是|有|yes|y|1|√"), (false, "false", "否|没有|no|n|0|×"));

    public static WordTable<CenterId> Centers { get; } =
        new([.. CenterIds.All.Select(c => (c, c.Code(), c.Name().Zh + "|" + c.Name().Zh + "产业中心|" + c.Name().Zh + "中心"))]);

    public static WordTable<IndustryVersion> IndustryVersions { get; } = new(
        (IndustryVersion.V2011, "2011", "GB/T 4754-2011|V2011"), (IndustryVersion.V2017, "2017", "GB/T 4754-2017|V2017"));

    public static WordTable<Ownership> Ownerships { get; } = Enums(
        (Ownership.CentralSoe, "央企|中央企业"), (Ownership.ProvincialSoe, "省属国企|省属"), (Ownership.MunicipalSoe, "市属国企|市属"),
        (Ownership.DistrictSoe, "区属国企|区属"), (Ownership.Private, "民营|民企|民营企业|私营"), (Ownership.Foreign, "外资|外商独资|外资企业"),
        (Ownership.HkMoTw, "港澳台|港澳台资"), (Ownership.Mixed, "混合所有制|混合"), (Ownership.Collective, "集体|集体所有制"));

    public static WordTable<ListingBoard> Boards { get; } = Enums(
        (ListingBoard.None, "未上市|非上市"), (ListingBoard.Neeq, "新三板"), (ListingBoard.Tutoring, "辅导期|辅导"), (ListingBoard.Star, "科创板"),
        (ListingBoard.ChiNext, "创业板"), (ListingBoard.Main, "主板|上交所主板|深交所主板|中小板"), (ListingBoard.Hk, "港股|香港|港交所"),
        (ListingBoard.Us, "美股|纳斯达克|纽交所"), (ListingBoard.Other, "其他"));

    public static WordTable<SupplyMode> SupplyModes { get; } = Enums(
        (SupplyMode.PublicAuction, "拍卖"), (SupplyMode.Listing, "挂牌"), (SupplyMode.Tender, "招标"), (SupplyMode.StandardLand, "标准地"),
        (SupplyMode.Agreement, "协议|协议出让"), (SupplyMode.LeaseThenGrant, "先租后让"), (SupplyMode.Lease, "租赁"), (SupplyMode.Allocation, "划拨"));

    public static WordTable<SpaceStatus> Statuses { get; } = Enums(
        (SpaceStatus.Planned, "规划中|规划"), (SpaceStatus.Promotable, "可招商|招商中|可租|在租"), (SpaceStatus.Reserved, "意向锁定|锁定"),
        (SpaceStatus.Announced, "公告|公告中"), (SpaceStatus.Sold, "已出让|已租|已售"), (SpaceStatus.Withdrawn, "已撤回|撤回"));

    public static WordTable<BuildingGrade> Grades { get; } = Enums(
        (BuildingGrade.SuperA, "超甲级|超甲"), (BuildingGrade.A, "甲级|甲"), (BuildingGrade.B, "乙级|乙"), (BuildingGrade.C, "丙级|丙"),
        (BuildingGrade.IndustrialPark, "产业园|产业园区"), (BuildingGrade.Incubator, "孵化器"), (BuildingGrade.Warehouse, "仓库"),
        (BuildingGrade.ConvertedFactory, "旧厂房改造|旧厂改造"));

    public static WordTable<BuildingType> BuildingTypes { get; } = Enums(
        (BuildingType.OfficeTower, "写字楼|办公楼"), (BuildingType.MixedComplex, "综合体|商业综合体"), (BuildingType.ParkLowRise, "低层园区|园区"),
        (BuildingType.StandardFactory, "标准厂房|厂房"), (BuildingType.LogisticsWarehouse, "物流仓库|仓库"), (BuildingType.LiveBase, "直播基地"),
        (BuildingType.DataHall, "数据机房|机房"), (BuildingType.SingleHq, "独栋总部|独栋"));

    public static WordTable<FitOut> FitOuts { get; } = Enums(
        (FitOut.Shell, "毛坯"), (FitOut.BasicFit, "简装|简单装修"), (FitOut.Furnished, "精装带家具|精装"), (FitOut.Custom, "定制"));

    public static WordTable<EnvironmentalReview> Reviews { get; } = Enums(
        (EnvironmentalReview.Registration, "登记表|环评登记表"), (EnvironmentalReview.ReportForm, "报告表|环评报告表"), (EnvironmentalReview.ReportBook, "报告书|环评报告书"));

    public static WordTable<int> IndustrialClasses { get; } = new((1, "1", "一类|一类工业|M1"), (2, "2", "二类|二类工业|M2"), (3, "3", "三类|三类工业|M3"));

    public static WordTable<SpaceType> SpaceTypes { get; } = Enums(
        (SpaceType.Any, "不限|均可"), (SpaceType.Plot, "地块|土地"), (SpaceType.Building, "楼宇|写字楼"), (SpaceType.Factory, "厂房"), (SpaceType.Warehouse, "仓库|仓储"));

    public static WordTable<Activity> Activities { get; } = Enums(
        (Activity.Headquarters, "总部办公|总部|办公"), (Activity.ResearchDesign, "研发设计|研发|设计"), (Activity.LabTest, "实验中试|实验室|中试|测试"),
        (Activity.LightManufacturing, "轻型制造|制造|生产"), (Activity.DataCentre, "数据中心|DataCenter"), (Activity.Studio, "直播影棚|直播|影棚"),
        (Activity.CarShowroom, "汽车展厅|展厅"), (Activity.CarWorkshop, "汽修车间|汽修"), (Activity.Warehouse, "仓储分拣|仓储|分拣"),
        (Activity.Retail, "零售餐饮|零售|餐饮"), (Activity.Hotel, "酒店"), (Activity.Housing, "住宅"), (Activity.Exhibition, "会展文化|会展|文化"),
        (Activity.WholesaleMarket, "批发市场|批发"));

    public static WordTable<TieKind> TieKinds { get; } = Enums(
        (TieKind.InvestsIn, "投资|对外投资"), (TieKind.InvestedBy, "股东|被投资"), (TieKind.SupplierOf, "供应商"), (TieKind.CustomerOf, "客户"),
        (TieKind.JointVenture, "合资|合作项目"), (TieKind.TechnologyPartner, "技术合作"), (TieKind.SameChamber, "同商会|同协会"));

    public static WordTable<Stage> Stages { get; } = new(
        [.. Enum.GetValues<Stage>().Select(s => (s, s == Stage.Lost ? "lost" : ((int)s).ToString("00", CultureInfo.InvariantCulture), StageNames(s) + "|" + s))]);

    public static WordTable<string> Channels { get; } = Names(
        ("mail", "邮寄|手册|信函"), ("call", "电话|来电|去电"), ("visit", "走访|上门|来访|敲门"), ("referral", "转介|以企引企|介绍"), ("event", "推介会|会议|活动"), ("online", "线上|云招商"));

    public static WordTable<string> Tags { get; } = Names(
        ("FortuneGlobal500", "世界500强|财富世界500强"), ("China500", "中国企业500强|中国500强"), ("PrivateChina500", "中国民营企业500强|民企500强|民营500强"),
        ("ServiceChina500", "服务业500强|中国服务业企业500强"), ("ManufacturingChina500", "制造业500强|中国制造业企业500强"), ("Unicorn", "独角兽"), ("Gazelle", "瞪羚|瞪羚企业"),
        ("LittleGiant", "专精特新小巨人|小巨人|专精特新“小巨人”"), ("SpecialisedNew", "专精特新中小企业|专精特新|SpecializedNew"), ("SingleChampion", "制造业单项冠军|单项冠军"),
        ("HighTech", "国家高新技术企业|高新技术企业|高企"), ("TechSme", "科技型中小企业"), ("HqHangzhou", "杭州市总部企业|总部企业"), ("AboveScale", "规上企业|规上"),
        ("Logistics5A", "5A级物流企业"), ("Logistics4A", "4A级物流企业"), ("Logistics3A", "3A级物流企业"), ("ChainMaster", "链主|链主企业"),
        ("Listed", "上市"), ("ListedMain", "上市公司"), ("MarketValue500Yi", "市值500亿元以上"), ("SeriesB", "B轮及以上融资"), ("CentralSoeHq", "央企总部"),
        ("SegmentGlobalTop3", "细分领域全球前三"), ("SegmentNationalTop3", "细分领域全国前三"), ("SegmentNationalTop10", "细分领域全国前十"), ("Resident", "区内企业"));

    public static WordTable<string> RiskFlags { get; } = Names(
        ("SeriousDiscredit", "严重失信"), ("JudgementDebtor", "失信被执行|失信被执行人"), ("AbnormalOps", "经营异常"), ("TaxArrears", "欠税"), ("EnvPenalty", "环保处罚"),
        ("SafetyAccident", "安全事故"), ("Bankruptcy", "破产"), ("Sanctioned", "受制裁|制裁"), ("RelatedPartyRisk", "关联方风险"),
        ("OpenSafetyCase", "重大安全案件未结"), ("OpenEnvCase", "重大环保案件未结"));

    private static WordTable<T> Enums<T>(params (T Value, string Chinese)[] entries)
        where T : struct, Enum => new([.. entries.Select(e => (e.Value, e.Value.ToString(), e.Chinese))]);

    private static WordTable<string> Names(params (string Name, string Chinese)[] entries) => new([.. entries.Select(e => (e.Name, e.Name, e.Chinese))]);

    internal static string StageNames(Stage stage) => stage switch
    {
        Stage.Universe => "目标企业库",
        Stage.Target => "目标企业",
        Stage.Contacted => "触达|已触达",
        Stage.Lead => "线索",
        Stage.QualifiedLead => "有效线索|意向",
        Stage.InNegotiation => "在谈|洽谈",
        Stage.SiteVisited => "实地考察",
        Stage.SiteShortlisted => "意向地块|意向楼宇|意向地块/楼宇",
        Stage.UnderReview => "项目评审|评审",
        Stage.Signed => "签约|已签约",
        Stage.NameApproved => "核名",
        Stage.Registered => "注册落地|注册|已注册",
        Stage.SpaceSecured => "供地|租约|供地/租约",
        Stage.Permitted => "备案许可|备案",
        Stage.ConstructionStarted => "开工",
        Stage.Completed => "竣工|交付",
        Stage.Operating => "投产|入驻运营",
        Stage.AboveScale => "上规",
        Stage.Lost => "流失",
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "The stage has no name."),
    };
}
