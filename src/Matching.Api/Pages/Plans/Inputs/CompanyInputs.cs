using Matching.Api.Contracts;

namespace Matching.Api.Pages.Plans;

/// <summary>Which companies a plan considers, as a user fills it in.</summary>
public sealed class CompanyInputs
{
    /// <summary>City of the headquarters; blank for every one.</summary>
    public string City { get; set; } = "";

    /// <summary>A qualification tag; blank for every company.</summary>
    public string Tag { get; set; } = "";

    /// <summary>Least leading-enterprise tier, 0–5.</summary>
    public int MinTier { get; set; }

    /// <summary>Prefix of the industry's code; blank for every industry.</summary>
    public string Industry { get; set; } = "";

    /// <summary>Whether simulated companies are considered too.</summary>
    public bool IncludeSimulated { get; set; }

    /// <summary>What it is in a request.</summary>
    public ShortlistFilters Filters => new()
    {
        City = NoneIfBlank(City),
        Tag = NoneIfBlank(Tag),
        MinTier = MinTier == 0 ? null : MinTier,
        Industry = NoneIfBlank(Industry),
        IncludeSimulated = IncludeSimulated,
    };

    /// <summary>What a request asked for.</summary>
    public static CompanyInputs Of(ShortlistFilters? filters) => new()
    {
        City = filters?.City ?? "",
        Tag = filters?.Tag ?? "",
        MinTier = filters?.MinTier ?? 0,
        Industry = filters?.Industry ?? "",
        IncludeSimulated = filters?.IncludeSimulated ?? false,
    };

    private static string? NoneIfBlank(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
