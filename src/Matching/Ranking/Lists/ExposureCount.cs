using Matching.Catalog;
using Matching.Domain;
using Matching.Merit;
using Matching.Rules;

namespace Matching.Ranking;

/// <summary>Counts companies by every kind that an <see cref="ExposureReport"/> tells apart.</summary>
/// <param name="rules">The rules of the tiers.</param>
internal sealed class ExposureCount(RuleBook rules)
{
    private const string China = "中国";

    private readonly Dictionary<(string By, string Of), long> _counts = [];

    /// <summary>The kinds, in the order in which they are told.</summary>
    public static string[] Kinds { get; } = ["tier", "ownership", "region", "center", "listing", "size"];

    /// <summary>How many companies were counted.</summary>
    public long Total { get; private set; }

    /// <summary>What was met.</summary>
    public IEnumerable<(string By, string Of)> Met => _counts.Keys;

    /// <summary>How many companies of a kind.</summary>
    public long this[(string By, string Of) kind] => _counts.GetValueOrDefault(kind);

    /// <summary>Counts a company as it stood on a day.</summary>
    public void Add(CompanyEntry entry, DateOnly asOf)
    {
        var company = entry.Company;
        Total++;
        Add("tier", $"{LeadingEnterprise.TierOf(rules, company, entry.Fit, asOf)}");
        Add("ownership", company.Ownership?.ToString());
        Add("region", company.Country is null or China ? Place(company.HqCity) ?? company.Country : company.Country);
        Add("center", entry.Fit.Primary?.Code() ?? "none");
        Add("listing", company.Listing is null ? null : company.Listing is ListingBoard.None or ListingBoard.Neeq or ListingBoard.Tutoring ? "unlisted" : "listed");
        Add("size", SmallFirms.Contains(rules, entry, asOf) ? "small" : "other");
    }

    /// <summary>Takes in what another counted.</summary>
    public void Add(ExposureCount other)
    {
        Total += other.Total;
        foreach (var (kind, count) in other._counts) _counts[kind] = this[kind] + count;
    }

    private static string? Place(string? city) => string.IsNullOrWhiteSpace(city) ? null : city.Trim();

    private void Add(string by, string? of)
    {
        var kind = (by, of ?? "unknown");
        _counts[kind] = this[kind] + 1;
    }
}
