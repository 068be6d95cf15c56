using System.ComponentModel.DataAnnotations;
using Matching.Domain;

namespace Matching.Api.Contracts;

/// <summary>Narrows the companies of a shortlist; conditions are combined with "and", what is left out sets no limit.</summary>
public sealed record ShortlistFilters
{
    /// <summary>Headquarters city; 上海 also matches 上海市.</summary>
    public string? City { get; init; }

    /// <summary>A qualification tag, such as <c>FortuneGlobal500</c>.</summary>
    public string? Tag { get; init; }

    /// <summary>Least leading-enterprise tier.</summary>
    [Range(0, 5)]
    public int? MinTier { get; init; }

    /// <summary>Prefix of the GB/T 4754 code, such as <c>I65</c>.</summary>
    public string? Industry { get; init; }

    /// <summary>Whether simulated companies are listed too.</summary>
    public bool IncludeSimulated { get; init; }

    internal CompanyFilter ToFilter() => new() { City = City, Tag = Tag, MinTier = MinTier, Industry = Industry, IncludeSimulated = IncludeSimulated };

    internal static ShortlistFilters Of(CompanyFilter filter) => new()
    {
        City = filter.City,
        Tag = filter.Tag,
        MinTier = filter.MinTier,
        Industry = filter.Industry,
        IncludeSimulated = filter.IncludeSimulated,
    };
}
