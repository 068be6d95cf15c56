using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Matching.Domain;

namespace Matching.Cli.Options;

/// <summary>The options that say how a shortlist is put together from the ranking.</summary>
internal sealed class ListRuleOptions
{
    private static readonly string[] Parts = ["leaders", "high-potential"];

    private readonly Option<string?> _part = new Option<string?>("--part")
    {
        HelpName = string.Join('|', Parts),
        Description = "只看龙头，或只看高潜力企业\nonly leaders, or only companies of high potential",
    }.AcceptOnlyFromAmong(Parts);

    private readonly Option<string?> _noHighPotential = new("--no-high-potential")
    {
        HelpName = "REASON",
        Description = "不给高潜力企业留名额，写明理由；理由随名单保存\nensures no lines for companies of high potential; the reason is kept with the list",
        CustomParser = Reason,
    };

    private readonly Option<int?> _perCenter = Most("--per-center", "每个产业中心最多几家\nat most so many companies of each center");
    private readonly Option<int?> _perCity = Most("--per-city", "每个城市最多几家\nat most so many companies of each city");

    private readonly Option<ListQuota[]> _atLeast = new("--at-least")
    {
        HelpName = "center:CODE=N|city:NAME=N",
        Description = "某中心或某城市至少几家，可写多次；先写的优先\nat least so many companies of a center or a city; may be given again, the first ones win",
        CustomParser = result => [.. result.Tokens.Select(token => Quota(result, token.Value)).OfType<ListQuota>()],
    };

    private readonly Option<double?> _diversity = new("--diversity")
    {
        HelpName = "0-1",
        Description = "求多样：分数的权重，1 为只看分数；会说明代价\nvariety: the weight of the score, 1 for the score alone; says what it costs",
        CustomParser = Weight,
    };

    private readonly Option<bool> _allOfGroup = new("--all-of-group")
    {
        Description = "同集团企业各列一行（默认只列最好的一家）\na line for every company of a group (by default only for its best)",
    };

    /// <summary>Adds the options to a verb.</summary>
    public void AddTo(Command command)
    {
        command.Add(_part);
        command.Add(_noHighPotential);
        command.Add(_perCenter);
        command.Add(_perCity);
        command.Add(_atLeast);
        command.Add(_diversity);
        command.Add(_allOfGroup);
    }

    /// <summary>What was asked for.</summary>
    public ListOptions Of(ParseResult parsed) => new()
    {
        Part = parsed.GetValue(_part) switch { null => null, "leaders" => ListPart.Leaders, _ => ListPart.HighPotential },
        HighPotentialOffBecause = parsed.GetValue(_noHighPotential),
        Quotas =
        [
            .. parsed.GetValue(_atLeast) ?? [],
            .. parsed.GetValue(_perCenter) is { } center ? [new ListQuota(QuotaBy.Center, null, null, center)] : Array.Empty<ListQuota>(),
            .. parsed.GetValue(_perCity) is { } city ? [new ListQuota(QuotaBy.City, null, null, city)] : Array.Empty<ListQuota>(),
        ],
        Diversity = parsed.GetValue(_diversity),
        OnePerGroup = !parsed.GetValue(_allOfGroup),
    };

    /// <summary>The rules as one would type them, with a blank before each option.</summary>
    public static string Typed(ListOptions options) => string.Concat(
        [
            options.Part is { } part ? $" --part {Parts[(int)part]}" : "",
            options.HighPotentialOffBecause is { } reason ? $" --no-high-potential \"{reason.Replace("\"", "\\\"", StringComparison.Ordinal)}\"" : "",
            .. options.Quotas.Select(Typed),
            options.Diversity is { } lambda ? string.Create(CultureInfo.InvariantCulture, $" --diversity {lambda}") : "",
            options.OnePerGroup ? "" : " --all-of-group",
        ]);

    private static string Typed(ListQuota quota)
    {
        var by = quota.By == QuotaBy.Center ? "center" : "city";
        return quota.Of is null ? $" --per-{by} {quota.AtMost}" : $" --at-least {by}:{quota.Of}={quota.AtLeast}";
    }

    private static Option<int?> Most(string name, string description) => new(name)
    {
        HelpName = "N",
        Description = description,
        CustomParser = result => Values.Whole(1)(result),
    };

    private static string? Reason(ArgumentResult result)
    {
        var text = result.Tokens[0].Value.Trim();
        if (text.Length == 0) result.AddError(new Text("--no-high-potential 要写明理由", "--no-high-potential needs a reason").ToString());
        return text;
    }

    private static double? Weight(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight) && weight is >= 0 and <= 1) return weight;
        result.AddError(new Text($"“{text}”不是 0 到 1 的数", $"'{text}' is no number from 0 to 1").ToString());
        return null;
    }

    private static ListQuota? Quota(ArgumentResult result, string text)
    {
        var (colon, equals) = (text.IndexOf(':'), text.LastIndexOf('='));
        if (colon > 0 && equals > colon && int.TryParse(text[(equals + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var least) && least >= 1)
        {
            var of = text[(colon + 1)..equals].Trim();
            if (text[..colon] == "city" && of.Length > 0) return new ListQuota(QuotaBy.City, of, least, null);
            if (text[..colon] == "center" && CenterIds.TryParse(of, out _)) return new ListQuota(QuotaBy.Center, of, least, null);
        }

        result.AddError(new Text(
            $"“{text}”看不懂：写 center:代码=N 或 city:城市=N，代码为 {CenterIds.CodeList}",
            $"'{text}' cannot be read; write center:CODE=N or city:NAME=N with CODE one of {CenterIds.CodeList}").ToString());
        return null;
    }
}
