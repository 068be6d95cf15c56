using System.ComponentModel.DataAnnotations;
using Matching.Domain;

namespace Matching.Api.Contracts;

/// <summary>Asks which companies to approach for an offering.</summary>
public sealed record ShortlistRequest
{
    /// <summary>The offering: <c>plot:ID</c>, <c>building:ID</c> or <c>center:CODE</c>.</summary>
    [Required]
    public string? Offering { get; init; }

    /// <summary>What staff call the list; it may be changed later.</summary>
    [StringLength(Shortlist.MostNameLength)]
    public string? Name { get; init; }

    /// <summary>How many companies to list.</summary>
    [Range(1, 1000)]
    public int Top { get; init; } = 20;

    /// <summary>Narrows the companies; all real ones when left out.</summary>
    public ShortlistFilters? Filters { get; init; }

    /// <summary>How the list is put together; one company a group and a share for high potential when left out.</summary>
    public ShortlistRules? Rules { get; init; }
}
