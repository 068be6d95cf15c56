using System.CommandLine;
using Matching.Domain;
using Matching.Planning;

namespace Matching.Cli.Options;

/// <summary>The options that share a plan's approaches out among centers and cities.</summary>
internal sealed class QuotaOptions
{
    private static readonly Text Form = new("写 5..10、5.. 或 ..10，或 名称=5..10", "write 5..10, 5.. or ..10, or NAME=5..10");

    private readonly Option<IReadOnlyList<NamedQuota>?> _perCenter = Of(
        "--per-center",
        "[CODE=]MIN..MAX",
        $"每个中心的家数，如 5..10；或单个中心 big-data=5..10，可多次给出\nhow many for each center, such as 5..10; or for one, big-data=5..10; may be repeated\n({CenterIds.CodeList})",
        named: name => name is null || CenterIds.TryParse(name, out _) ? null : new Text($"“{name}”不是中心：代码为 {CenterIds.CodeList}", $"'{name}' is no center; the codes are {CenterIds.CodeList}"));

    private readonly Option<IReadOnlyList<NamedQuota>?> _perCity = Of(
        "--per-city",
        "CITY=MIN..MAX",
        "某市的家数，如 上海=5..10，可多次给出\nhow many of a city, such as 上海=5..10; may be repeated",
        named: name => name is not null ? null : new Text("城市的家数要写城市名，如 上海=5..10", "a quota of a city names it, such as 上海=5..10"));

    /// <summary>Adds the options to a verb.</summary>
    public void AddTo(Command command)
    {
        command.Add(_perCenter);
        command.Add(_perCity);
    }

    /// <summary>The request with the quotas that were asked for.</summary>
    public OutreachPlanRequest Apply(OutreachPlanRequest request, ParseResult parsed) => request with
    {
        PerCenter = Given(parsed, _perCenter).LastOrDefault(q => q.Name is null)?.Quota,
        Centers = Given(parsed, _perCenter).Where(q => q.Name is not null).GroupBy(q => CenterOf(q.Name!)).ToDictionary(g => g.Key, g => g.Last().Quota),
        Cities = Given(parsed, _perCity).GroupBy(q => q.Name!.TrimEnd('市'), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last().Quota),
    };

    /// <summary>The quotas as one would type them, with a blank before each option.</summary>
    public string Typed(ParseResult parsed) =>
        string.Concat(Given(parsed, _perCenter).Select(q => $" --per-center {q.Typed}").Concat(Given(parsed, _perCity).Select(q => $" --per-city {q.Typed}")));

    private static CenterId CenterOf(string name) => CenterIds.TryParse(name, out var center) ? center : throw new UsageException(new Text($"“{name}”不是中心", $"'{name}' is no center"));

    private static IReadOnlyList<NamedQuota> Given(ParseResult parsed, Option<IReadOnlyList<NamedQuota>?> option) => parsed.GetValue(option) ?? [];

    private static Option<IReadOnlyList<NamedQuota>?> Of(string option, string form, string description, Func<string?, Text?> named) => new(option)
    {
        HelpName = form,
        Description = description,
        Arity = ArgumentArity.OneOrMore,
        CustomParser = result =>
        {
            var quotas = new List<NamedQuota>();
            foreach (var token in result.Tokens)
            {
                if (!NamedQuota.TryParse(token.Value, out var quota))
                    result.AddError(new Text($"“{token.Value}”不是家数：{Form.Zh}", $"'{token.Value}' is no quota; {Form.En}").ToString());
                else if (named(quota.Name) is { } wrong) result.AddError(wrong.ToString());
                else quotas.Add(quota);
            }

            return quotas;
        },
    };
}
