using Matching.Domain;

namespace Matching.Import;

/// <summary>The file of companies (domain 3.3, 8.2 D1).</summary>
internal sealed class CompanyFile : FileFormat<Company>
{
    private static readonly ColumnSet<Company> Declared = new();

    public static readonly Column<string?> Id = Declared.Add(
        "id", "企业编号|编号|公司编号", CellTypes.Key, c => c.Id, "唯一编号", "unique id", "C-0001", required: true);
    private static readonly Column<string?> NameZh = Declared.Add(
        "name_zh", "企业名称|公司名称|中文名称|单位名称|名称", CellTypes.Text, c => c.NameZh, "中文名称；中英文名称至少一个", "Chinese name; one of the two names at least", "杭州某某微电子有限公司");
    private static readonly Column<string?> NameEn = Declared.Add(
        "name_en", "英文名称|企业英文名称", CellTypes.Text, c => c.NameEn, "英文名称", "English name", "Example Microelectronics");
    public static readonly Column<string?> Uscc = Declared.Add(
        "uscc", "统一社会信用代码|信用代码", CellTypes.Uscc, c => c.Uscc, "统一社会信用代码；境外公司留空", "unified social credit code; empty for foreign parents", "91330199MA0TERT165");
    private static readonly Column<string?> Group = Declared.Add(
        "group", "所属集团|集团|集团名称", CellTypes.Text, c => c.Group, "所属集团的名称；写同一集团的企业视为一家", "name of the group it belongs to; companies that name one group stand together", "示例控股集团");
    private static readonly Column<string?> IndustryCode = Declared.Add(
        "industry_code", "行业代码|国民经济行业代码", CellTypes.IndustryCode, c => c.IndustryCode, "GB/T 4754 行业代码", "GB/T 4754 code", "I6520");
    private static readonly Column<IndustryVersion?> Version = Declared.Add(
        "industry_version", "行业代码版本|行业分类版本", new WordCells<IndustryVersion>(Words.IndustryVersions), c => c.IndustryVersion == IndustryVersion.Unknown ? null : c.IndustryVersion,
        "行业代码的版本；同一代码在两版中含义不同", "edition of the code; the same digits mean different things in each", "2017");
    private static readonly Column<string?> Scope = Declared.Add(
        "business_scope", "经营范围|主营业务", CellTypes.Text, c => c.BusinessScope, "经营范围", "business scope as registered", "集成电路设计；软件开发");
    private static readonly Column<IReadOnlyList<string>> Keywords = Declared.Add(
        "product_keywords", "产品关键词|关键词|主要产品", CellTypes.Strings, c => c.ProductKeywords, "产品、专利或新闻中的词", "words for products, patents or news", "EDA;车规芯片");
    private static readonly Column<string?> City = Declared.Add(
        "hq_city", "总部城市|总部|总部所在地|城市", CellTypes.Text, c => c.HqCity, "总部所在城市", "city of the headquarters", "上海市");
    private static readonly Column<string?> Country = Declared.Add(
        "country", "国家|国家/地区|国别", CellTypes.Text, c => c.Country, "总部所在国家", "country of the headquarters", "中国");
    private static readonly Column<Ownership?> Owner = Declared.Add(
        "ownership", "所有制|企业性质|所有制性质", new WordCells<Ownership>(Words.Ownerships), c => c.Ownership, "所有制", "who owns it", "民营");
    private static readonly Column<ListingBoard?> Listing = Declared.Add(
        "listing", "上市|上市情况|上市板块", new WordCells<ListingBoard>(Words.Boards), c => c.Listing, "上市板块；空白表示不知道", "where it is listed; empty is unknown", "科创板");
    private static readonly Column<IReadOnlyList<string>> Tags = Declared.Add(
        "tags", "资质标签|标签|资质", CellTypes.Tags, c => c.Tags, "资质标签", "qualification tags", "FortuneGlobal500;HighTech");
    private static readonly Column<DateOnly?> Founded = Declared.Add(
        "founded_on", "成立日期|成立时间|注册日期", CellTypes.FoundingDate, c => c.FoundedOn, "成立日期", "date of founding", "2016-05-18");
    private static readonly Column<Money?> Capital = Declared.Add(
        "registered_capital_wan", "注册资本|注册资金", CellTypes.Money, c => c.RegisteredCapital, "注册（认缴）资本", "registered (subscribed) capital", "5000");
    private static readonly Column<Money?> Revenue = Declared.Add(
        "revenue_wan", "营业收入|营收|年营收|营业额", CellTypes.Money, c => c.Revenue, "营收年份的营业收入", "operating revenue of revenue_year", "128000");
    private static readonly Column<int?> RevenueYear = Declared.Add(
        "revenue_year", "营收年份|营业收入年份|年份", CellTypes.Year, c => c.RevenueYear, "营业收入的年份", "the year of revenue_wan", "2025");
    private static readonly Column<int?> Employees = Declared.Add(
        "employees", "员工人数|员工|员工数|人数", CellTypes.Heads, c => c.Employees, "员工人数", "employees", "860");
    private static readonly Column<double?> Growth = Declared.Add(
        "growth_3y", "三年复合增速|近三年增速|增速", CellTypes.Growth, c => c.Growth3y, "近三年营收年复合增速", "compound yearly growth of revenue over three years", "0.18");
    private static readonly Column<double?> RdShare = Declared.Add(
        "rd_share", "研发占比|研发费用占比|研发投入占比", CellTypes.Share, c => c.RdShare, "研发费用占营收", "R&D expense over revenue", "0.12");
    private static readonly Column<int?> Patents = Declared.Add(
        "patents", "发明专利|发明专利数|专利数", CellTypes.Count, c => c.Patents, "发明专利件数", "invention patents", "45");
    private static readonly Column<IReadOnlyList<string>?> Risks = Declared.Add(
        "risk_flags", "风险标签|风险|风险提示", CellTypes.RiskFlags, c => c.RiskFlags, "风险标签；空白表示没有查过", "risk flags; empty when nobody has checked", "none");
    private static readonly Column<Source> Origin = Declared.Add(
        "source", "来源|数据来源", new SourceCells(), c => c.Source, "数据来源", "where the row comes from", "real: annual report 2025");
    private static readonly Column<DateOnly?> AsOf = Declared.Add(
        "as_of", "数据日期|截止日期", CellTypes.Date, c => c.AsOf, "数据成为已知的日期", "the day on which the facts became known", "2026-03-01");

    public static CompanyFile Instance { get; } = new();

    public override DataFileKind Kind => DataFileKind.Companies;

    public override IReadOnlyList<IReadOnlyList<Column>> OneOf { get; } = [[NameZh, NameEn]];

    protected override ColumnSet<Company> Set => Declared;

    protected override Column KeyColumn => Id;

    public override Company Build(Row row) => new()
    {
        Id = row.Get(Id) ?? "",
        NameZh = row.Get(NameZh),
        NameEn = row.Get(NameEn),
        Uscc = row.Get(Uscc),
        Group = row.Get(Group),
        IndustryCode = row.Get(IndustryCode),
        IndustryVersion = row.Get(Version) ?? IndustryVersion.Unknown,
        BusinessScope = row.Get(Scope),
        ProductKeywords = row.Get(Keywords),
        HqCity = row.Get(City),
        Country = row.Get(Country),
        Ownership = row.Get(Owner),
        Listing = row.Get(Listing),
        Tags = row.Get(Tags),
        FoundedOn = row.Get(Founded),
        RegisteredCapital = row.Get(Capital),
        Revenue = row.Get(Revenue),
        RevenueYear = row.Get(RevenueYear),
        Employees = row.Get(Employees),
        Growth3y = row.Get(Growth),
        RdShare = row.Get(RdShare),
        Patents = row.Get(Patents),
        RiskFlags = row.Get(Risks),
        Source = row.Get(Origin),
        AsOf = row.Get(AsOf),
    };

    public override void Check(Company record, Row row, ImportContext context)
    {
        if (record.NameZh is null && record.NameEn is null)
            row.Error(NameZh, new("中文名称和英文名称都为空", "both names are missing"), new("至少填写一个", "fill in one of them at least"));
        row.NotAfter(Founded, record.FoundedOn, context.Today);
        row.NotAfter(AsOf, record.AsOf, context.Today);
        if (record.RevenueYear > context.Today.Year)
            row.Error(RevenueYear, new("年份晚于今年", "the year lies after this one"), new("请核对年份", "check the year"));
    }

    protected override string KeyOf(Company record) => record.Id;

    protected override (Column Column, string? Value, IssueSeverity Severity)? SecondKeyOf(Company record) => (Uscc, record.Uscc, IssueSeverity.Warning);

    protected override IReadOnlyList<Company> From(MatchingData data) => data.Companies;

    protected override MatchingData Into(IReadOnlyList<Company> records) => new() { Companies = records };
}
