using System.Text.RegularExpressions;
using Matching.Domain;
using Matching.Import;

namespace Matching.Api.Pages.Match;

/// <summary>The fields of the enquiry form (意向登记表), in the order of a talk. Contact persons are not among them: they are not stored.</summary>
public static partial class EnquiryFields
{
    private static readonly Text SquareMeters = new("m²", "m²"), Wan = new("万元", "CNY 10k"), Meters = new("m", "m"), People = new("人", "people");

    private static readonly FieldChoice[] YesNo = [new("true", new("是", "yes")), new("false", new("否", "no"))];

    private static readonly Dictionary<string, ColumnInfo> Columns =
        Of(DataFileKind.Enquiries, "").Concat(Of(DataFileKind.Companies, "company.")).ToDictionary(column => column.Path, column => column.Info);

    /// <summary>Who a new company is, in short.</summary>
    public static IReadOnlyList<EnquiryField> Company { get; } =
    [
        Line("company.nameZh", "企业名称", "company name"),
        new("company.industryCode", new("行业", "industry"), FieldKind.Industry, new("输入行业名称或代码，从列表中选择", "type a name or code and choose from the list")),
        Line("company.hqCity", "总部城市", "head office"),
        Line("company.country", "国家", "country"),
        Choice("company.ownership", "所有制", "ownership", [.. Enum.GetValues<Ownership>().Select(owner => ($"{owner}", owner.Name().Zh, owner.Name().En))]),
        Number("company.employees", "员工人数", "employees", People),
        new("company.businessScope", new("主营业务", "business"), FieldKind.Story, HintOf("company.businessScope", withPermitted: false)),
    ];

    /// <summary>What else may be known about a new company.</summary>
    public static IReadOnlyList<EnquiryField> CompanyMore { get; } =
    [
        Line("company.nameEn", "英文名称", "name in English"),
        Line("company.uscc", "统一社会信用代码", "unified credit code"),
        Line("company.productKeywords", "产品关键词", "product words"),
        Number("company.revenueWan", "营业收入", "revenue", Wan),
        Number("company.revenueYear", "营收年份", "year of revenue"),
        Number("company.rdShare", "研发占比", "R&D share"),
        Number("company.patents", "发明专利", "invention patents"),
        Day("company.foundedOn", "成立日期", "founded on"),
        Line("company.tags", "资质标签", "qualifications"),
        Line("company.riskFlags", "风险标签", "risk flags"),
    ];

    /// <summary>What they do.</summary>
    public static IReadOnlyList<EnquiryField> Project { get; } =
    [
        Choice("spaceType", "载体类型", "kind of space",
            ("Any", "不限", "any"), ("Plot", "地块", "plot"), ("Building", "楼宇", "building"), ("Factory", "厂房", "factory"), ("Warehouse", "仓库", "warehouse")),
        new("text", new("项目内容", "the project"), FieldKind.Story, HintOf("text", withPermitted: false)),
    ];

    /// <summary>How much space.</summary>
    public static IReadOnlyList<EnquiryField> Space { get; } =
    [
        Number("areaMinM2", "面积下限", "area, least", SquareMeters),
        Number("areaMaxM2", "面积上限", "area, most", SquareMeters),
        Number("staff", "工作人数", "staff", People),
        Number("landMu", "用地需求", "land", new("亩", "mu")),
    ];

    /// <summary>Money.</summary>
    public static IReadOnlyList<EnquiryField> Budget { get; } =
    [
        Number("rentMaxDay", "租金上限", "rent, most", new("元/m²·天", "CNY/m²·day")),
        Number("budgetMonthWan", "月预算", "monthly budget", new("万元/月", "CNY 10k a month")),
        Number("purchaseBudgetWan", "购置预算", "budget to buy", Wan),
        Number("fixedInvestmentWan", "固定资产投资", "fixed investment", Wan),
        Number("expectedTaxWan", "第三年预计税收", "tax in year three", new("万元/年", "CNY 10k a year")),
    ];

    /// <summary>What the space must supply.</summary>
    public static IReadOnlyList<EnquiryField> Technical { get; } =
    [
        Number("powerKva", "用电容量", "power", new("kVA", "kVA")),
        Number("floorLoadKnM2", "楼面荷载", "floor load", new("kN/m²", "kN/m²")),
        Number("clearHeightM", "净高", "clear height", Meters),
        Truth("dualFeed", "双路供电", "two feeds"),
        Truth("fiber", "光纤", "optical fiber"),
        Truth("loadingDocks", "装卸平台", "loading docks"),
        Truth("freightLift", "货梯", "freight lift"),
        Truth("aroundTheClock", "24 小时使用", "around the clock"),
    ];

    /// <summary>When.</summary>
    public static IReadOnlyList<EnquiryField> Time { get; } =
    [
        Day("neededBy", "最迟使用日期", "needed by"),
        Day("startOn", "项目启动日期", "project starts on"),
        Day("receivedOn", "来询日期", "received on"),
    ];

    /// <summary>What is seldom asked.</summary>
    public static IReadOnlyList<EnquiryField> Seldom { get; } =
    [
        Choice("industrialClass", "工业类别", "industrial class", ("1", "一类", "class 1"), ("2", "二类", "class 2"), ("3", "三类", "class 3")),
        Choice("environmentalReview", "环评类别", "environmental review",
            ("Registration", "登记表", "registration"), ("ReportForm", "报告表", "report form"), ("ReportBook", "报告书", "report book")),
        Number("unitEnergyTceWan", "单位产值能耗", "energy per output", new("吨标煤/万元", "tce per CNY 10k")),
        Number("pue", "数据中心 PUE", "PUE of the data centre"),
        Number("buildingHeightM", "所需建筑高度", "building height", Meters),
        Number("sellShare", "须转让比例", "share to be sold"),
        Number("namedFollowers", "带动企业数", "followers by name"),
        Truth("fundsProven", "资金已证明", "funds proven"),
        Truth("taxInDistrict", "税收在区", "tax in the district"),
    ];

    /// <summary>All fields.</summary>
    public static IReadOnlyList<EnquiryField> All { get; } = [.. Company, .. CompanyMore, .. Project, .. Space, .. Budget, .. Technical, .. Time, .. Seldom];

    /// <summary>What a form says, for people who do not see it: names and values with units, without what belongs to a company of the other kind.</summary>
    public static IReadOnlyList<(Text Name, Text Value)> Filled(EnquiryForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var company = form.IsNewCompany ? [] : Company.Concat(CompanyMore).Select(field => field.Path).ToHashSet();
        var fields = All.Where(field => form[field.Path].Length > 0 && !company.Contains(field.Path)).Select(field => (field.Label, field.Written(form[field.Path])));
        return form.Activities.Count > 0 ? [(new Text("活动类型", "activities"), ActivityNames.Phrase(form.Activities)), .. fields] : [.. fields];
    }

    private static EnquiryField Number(string path, string zh, string en, Text? unit = null) => new(path, new(zh, en), FieldKind.Number, HintOf(path)) { Unit = unit };

    private static EnquiryField Day(string path, string zh, string en) => new(path, new(zh, en), FieldKind.Day, zh == Columns[path].Meaning.Zh ? null : HintOf(path, withPermitted: false));

    private static EnquiryField Truth(string path, string zh, string en) => new(path, new(zh, en), FieldKind.Truth, null) { Choices = YesNo };

    private static EnquiryField Line(string path, string zh, string en) => new(path, new(zh, en), FieldKind.Line, HintOf(path));

    private static EnquiryField Choice(string path, string zh, string en, params (string Value, string Zh, string En)[] choices) =>
        new(path, new(zh, en), FieldKind.Choice, zh == Columns[path].Meaning.Zh ? null : HintOf(path, withPermitted: false)) { Choices = [.. choices.Select(c => new FieldChoice(c.Value, new Text(c.Zh, c.En)))] };

    private static Text HintOf(string path, bool withPermitted = true)
    {
        var column = Columns[path];
        // Words that anything may be need no mention, and bounds that no project comes near say nothing.
        if (!withPermitted || column.Permitted.En == "text") return column.Meaning;
        var (zh, en) = (FarBound().Replace(column.Permitted.Zh, "≥ $1"), FarBound().Replace(column.Permitted.En, "≥ $1"));
        return new($"{column.Meaning.Zh}；{zh}", $"{column.Meaning.En}; {en}");
    }

    [GeneratedRegex(@"(\d+)–\d{7,}")]
    private static partial Regex FarBound();

    private static IEnumerable<(string Path, ColumnInfo Info)> Of(DataFileKind kind, string prefix) =>
        FileFormats.Columns(kind).Select(column => (prefix + PropertyOf(column.Key), column));

    // As the formats name properties: area_min_m2 is areaMinM2.
    private static string PropertyOf(string key) => string.Concat(key.Split('_').Select((part, i) => i == 0 ? part : char.ToUpperInvariant(part[0]) + part[1..]));
}
