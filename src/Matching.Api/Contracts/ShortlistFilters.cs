using System.ComponentModel.DataAnnotations;
using Matching.Domain;

namespace Matching.Api.Contracts;

/// <summary>Narrows the companies of a shortlist; conditions are combined with "and", what is left out sets no limit.</summary>
public sealed record ShortlistFilters
{
    /// <summary>The most characters of <see cref="Name"/>.</summary>
    internal const int MostNameLength = 100;

    /// <summary>Headquarters city; 上海 also matches 上海市.</summary>
    public string? City { get; init; }

    /// <summary>A qualification tag, such as <c>FortuneGlobal500</c>.</summary>
    public string? Tag { get; init; }

    /// <summary>Least leading-enterprise tier.</summary>
    [Range(0, 5)]
    public int? MinTier { get; init; }

    /// <summary>Prefix of the GB/T 4754 code, such as <c>I65</c>.</summary>
    public string? Industry { get; init; }

    /// <summary>Who owns it; companies of whom nobody knows are left out.</summary>
    public Ownership? Ownership { get; init; }

    /// <summary>Size by the state's statistics, from industry, employees and revenue; companies of which it is unknown are left out.</summary>
    public CompanySize? Size { get; init; }

    /// <summary>The center that it fits best.</summary>
    public CenterId? Center { get; init; }

    /// <summary>Part of the Chinese or English name; not case-sensitive.</summary>
    [StringLength(MostNameLength)]
    public string? Name { get; init; }

    /// <summary>Whether simulated companies are listed too.</summary>
    public bool IncludeSimulated { get; init; }

    internal CompanyFilter ToFilter() => new()
    {
        City = City,
        Tag = Tag,
        MinTier = MinTier,
        Industry = Industry,
        Ownership = Ownership,
        Size = Size,
        Center = Center,
        Name = Name,
        IncludeSimulated = IncludeSimulated,
    };

    internal static ShortlistFilters Of(CompanyFilter filter) => new()
    {
        City = filter.City,
        Tag = filter.Tag,
        MinTier = filter.MinTier,
        Industry = filter.Industry,
        Ownership = filter.Ownership,
        Size = filter.Size,
        Center = filter.Center,
        Name = filter.Name,
        IncludeSimulated = filter.IncludeSimulated,
    };
}
