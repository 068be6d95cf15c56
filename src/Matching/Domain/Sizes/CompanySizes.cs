using System.Globalization;

namespace Matching.Domain;

/// <summary>
/// The size of companies as the National Bureau of Statistics grades it: 统计上大中小微型企业划分办法（2017）, 国统字〔2017〕213号, by industry, employees and
/// revenue.
/// </summary>
/// <remarks>
/// Construction, real-estate development and leasing and business services are graded by total assets as well, which no file tells; there the other
/// figure decides alone. Finance, education, health and public administration are not graded.
/// </remarks>
public static class CompanySizes
{
    private static readonly (string Prefix, CompanySizeRule Rule)[] Rules = Load();

    /// <summary>All sizes, the largest first.</summary>
    public static IReadOnlyList<CompanySize> All { get; } = [CompanySize.Large, CompanySize.Medium, CompanySize.Small, CompanySize.Micro];

    /// <summary>The rule of an industry; null where it is unknown, not graded, or a code too short to tell: under <c>K70</c> there are several rules.</summary>
    /// <param name="code2017">A GB/T 4754-2017 code with section letter, such as <c>I6520</c>.</param>
    public static CompanySizeRule? RuleFor(string? code2017)
    {
        if (code2017 is null || Array.Exists(Rules, rule => rule.Prefix.Length > code2017.Length && rule.Prefix.StartsWith(code2017, StringComparison.Ordinal))) return null;
        return Array.Find(Rules, rule => code2017.StartsWith(rule.Prefix, StringComparison.Ordinal)).Rule;
    }

    /// <summary>The size of a company; null where its industry is not graded or a figure is unknown.</summary>
    public static CompanySize? Of(Company company) =>
        RuleFor(IndustryEditions.To2017(company.IndustryCode, company.IndustryVersion))?.Of(company.Employees, company.Revenue);

    /// <summary>The name of a size: 大型.</summary>
    public static Text Name(this CompanySize size) => size switch
    {
        CompanySize.Large => new("大型", "large"),
        CompanySize.Medium => new("中型", "medium"),
        CompanySize.Small => new("小型", "small"),
        CompanySize.Micro => new("微型", "micro"),
        _ => throw new ArgumentOutOfRangeException(nameof(size), size, "There is no such size."),
    };

    // Longer prefixes first, so that the nearest rule is found.
    private static (string, CompanySizeRule)[] Load() =>
    [
        .. EmbeddedTable.Rows("Domain/Sizes/company_sizes.csv")
            .SelectMany(cells => cells[0].Split('|').Select(prefix => (Prefix: prefix, new CompanySizeRule(Limits(cells[1..4]), Limits(cells[4..7])))))
            .OrderByDescending(rule => rule.Prefix.Length),
    ];

    private static int[]? Limits(string[] cells) => cells[0].Length == 0 ? null : [.. cells.Select(cell => int.Parse(cell, CultureInfo.InvariantCulture))];
}
