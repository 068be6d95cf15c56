using System.CommandLine;
using Matching.Domain;

namespace Matching.Cli.Options;

/// <summary>Options and arguments that several verbs take; each verb makes its own.</summary>
internal static class SharedOptions
{
    private static readonly string[] Kinds = [.. Enum.GetNames<ModelKind>().Select(name => name.ToLowerInvariant())];

    /// <summary>The offering of a shortlist or an explanation.</summary>
    public static Argument<OfferingId> Offering() => new("OFFERING")
    {
        Description = $"plot:编号、building:编号 或 center:代码\nplot:ID, building:ID or center:CODE\n({CenterIds.CodeList})",
        CustomParser = Values.Offering,
    };

    /// <summary>Which of the two models.</summary>
    public static Argument<string> Kind() => new Argument<string>("KIND")
    {
        HelpName = string.Join('|', Kinds),
        Description = "outreach 为载体排企业，placement 为企业排载体\noutreach ranks companies for an offering, placement spaces for a company",
    }.AcceptOnlyFromAmong(Kinds);

    /// <summary>Which of the two models, as an option.</summary>
    public static Option<string> KindOption() => new Option<string>("--kind")
    {
        HelpName = string.Join('|', Kinds),
        Description = "outreach 为载体排企业，placement 为企业排载体\noutreach ranks companies for an offering, placement spaces for a company",
        Required = true,
    }.AcceptOnlyFromAmong(Kinds);

    /// <summary>Reads what <see cref="Kind"/> or <see cref="KindOption"/> took.</summary>
    public static ModelKind KindOf(string word) => Enum.Parse<ModelKind>(word, ignoreCase: true);

    /// <summary>The map of features.</summary>
    public static Option<FileInfo?> Features(bool required) => new("--features")
    {
        HelpName = "FILE",
        Description = "特征对照表：model_feature,feature（模型的特征是引擎的哪个特征）\nthe map of features, model_feature,feature: which of the engine's each of the model's is",
        CustomParser = Values.ExistingFile,
        Required = required,
    };

    /// <summary>An enquiry.</summary>
    public static Option<FileInfo?> Enquiry() => new("--enquiry")
    {
        HelpName = "FILE.json",
        Description = "来询文件\na file with an enquiry",
        CustomParser = Values.ExistingFile,
    };

    /// <summary>How many lines.</summary>
    public static Option<int> Top(int lines) => new("--top")
    {
        HelpName = "N",
        Description = $"显示多少行，默认 {lines}\nhow many lines, {lines} by default",
        DefaultValueFactory = _ => lines,
        CustomParser = Values.Whole(1),
    };

    /// <summary>The day as of which everything is computed.</summary>
    public static Option<DateOnly?> AsOf() => new("--as-of")
    {
        HelpName = "DATE",
        Description = "以哪一天的情况计算，默认今天\nthe day as of which everything is computed, today by default",
        CustomParser = Values.Day,
    };

    /// <summary>The seed of everything random.</summary>
    public static Option<int> Seed() => new("--seed")
    {
        HelpName = "N",
        Description = "随机种子，默认 1；数据和种子相同，结果就相同\nseed, 1 by default; the same data and seed give the same result",
        DefaultValueFactory = _ => 1,
        CustomParser = Values.Whole(int.MinValue),
    };

    /// <summary>The seed of a plan or a forecast.</summary>
    public static Option<int> PlanSeed() => new("--seed")
    {
        HelpName = "N",
        Description = "随机种子，默认 1；数据和种子相同，结果就相同\nseed, 1 by default; the same data and seed give the same result",
        DefaultValueFactory = _ => 1,
        CustomParser = Values.Whole(0),
    };

    /// <summary>How long to plan.</summary>
    public static Option<int> TimeLimit(int seconds) => new("--time-limit")
    {
        HelpName = "SECONDS",
        Description = $"最多规划多少秒，默认 {seconds}；到时给出已找到的最好方案\nhow many seconds to plan at most, {seconds} by default; then the best plan so far is given",
        DefaultValueFactory = _ => seconds,
        CustomParser = Values.Whole(0, 3600),
    };

    /// <summary>Where the report goes.</summary>
    public static Option<FileInfo?> Json() => new("--json")
    {
        HelpName = "FILE",
        Description = "另存为 JSON\nalso write it as JSON",
        CustomParser = Values.NewFile(),
    };

    /// <summary>Where the page goes.</summary>
    public static Option<FileInfo?> Html() => new("--html")
    {
        HelpName = "FILE",
        Description = "另存为网页（单个文件，可打印）\nalso write it as one page of HTML, ready to print",
        CustomParser = Values.NewFile(".html", ".htm"),
    };

    /// <summary>Where the list goes.</summary>
    public static Option<FileInfo?> Out() => new("--out")
    {
        HelpName = "FILE",
        Description = "导出为 .csv、.xlsx 或 .json\nexport as .csv, .xlsx or .json",
        CustomParser = Values.NewFile(".csv", ".xlsx", ".json"),
    };
}
