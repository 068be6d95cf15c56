using System.CommandLine;
using Matching.Domain;

namespace Matching.Cli.Options;

/// <summary>The options that narrow the companies of a shortlist.</summary>
internal sealed class FilterOptions
{
    private readonly Option<string?> _city = new("--city")
    {
        HelpName = "CITY",
        Description = "只看总部在某市的企业，如 上海\nonly companies with headquarters in a city, such as 上海",
    };

    private readonly Option<string?> _tag = new("--tag")
    {
        HelpName = "TAG",
        Description = "只看带某资质标签的企业，如 FortuneGlobal500 或 世界500强\nonly companies with a tag, such as FortuneGlobal500",
    };

    private readonly Option<int?> _minTier = new("--min-tier")
    {
        HelpName = "0-5",
        Description = "企业层级下限\nleast leading-enterprise tier",
        CustomParser = result => Values.Whole(0, 5)(result),
    };

    private readonly Option<string?> _industry = new("--industry")
    {
        HelpName = "CODE",
        Description = "GB/T 4754 行业代码前缀，如 I65\nprefix of the GB/T 4754 code, such as I65",
    };

    private readonly Option<bool> _simulated = new("--include-simulated")
    {
        Description = "也列出模拟企业（默认不列）\nrank simulated companies too (left out by default)",
    };

    /// <summary>Adds the options to a verb.</summary>
    /// <param name="command">The verb.</param>
    /// <param name="city">Whether to narrow by city too; a verb may have a city of its own.</param>
    public void AddTo(Command command, bool city = true)
    {
        if (city) command.Add(_city);
        command.Add(_tag);
        command.Add(_minTier);
        command.Add(_industry);
        command.Add(_simulated);
    }

    /// <summary>What was asked for.</summary>
    public CompanyFilter Of(ParseResult parsed) => new()
    {
        City = parsed.GetValue(_city),
        Tag = parsed.GetValue(_tag) is { } tag && CompanyTags.TryFind(tag, out var known) ? known.Key : parsed.GetValue(_tag),
        MinTier = parsed.GetValue(_minTier),
        Industry = parsed.GetValue(_industry),
        IncludeSimulated = parsed.GetValue(_simulated),
    };

    /// <summary>The filter as one would type it, with a blank before each option.</summary>
    public static string Typed(CompanyFilter filter) => string.Concat(
        filter.City is { } city ? $" --city {city}" : "",
        filter.Tag is { } tag ? $" --tag {tag}" : "",
        filter.MinTier is { } tier ? $" --min-tier {tier}" : "",
        filter.Industry is { } industry ? $" --industry {industry}" : "",
        filter.IncludeSimulated ? " --include-simulated" : "");
}
