namespace Matching.Domain;

/// <summary>What the companies that a filter leaves are like: how many there are of each kind. A value that no company has is not listed.</summary>
public sealed record CompanyFacets
{
    /// <summary>How many companies the filter leaves; those that already sit in the district are not among them.</summary>
    public required int Companies { get; init; }

    /// <summary>By city of the headquarters, most first; only the largest, and those whose city is unknown.</summary>
    public required IReadOnlyList<CompanyFacet> Cities { get; init; }

    /// <summary>How many companies sit in cities that are not listed.</summary>
    public required int InOtherCities { get; init; }

    /// <summary>By qualification tag, most first. A company may have several or none.</summary>
    public required IReadOnlyList<CompanyFacet> Tags { get; init; }

    /// <summary>By leading-enterprise tier, the highest first.</summary>
    public required IReadOnlyList<CompanyFacet> Tiers { get; init; }

    /// <summary>By section of GB/T 4754-2017 (门类), in the order of letters.</summary>
    public required IReadOnlyList<CompanyFacet> Sections { get; init; }

    /// <summary>By division of GB/T 4754-2017 (大类), most first. Those of whom only the section is known are counted there alone.</summary>
    public required IReadOnlyList<CompanyFacet> Divisions { get; init; }

    /// <summary>By ownership, most first.</summary>
    public required IReadOnlyList<CompanyFacet> Ownerships { get; init; }

    /// <summary>By size (<see cref="CompanySizes"/>), the largest first.</summary>
    public required IReadOnlyList<CompanyFacet> Sizes { get; init; }

    /// <summary>By the center that they fit best, in the order of centers.</summary>
    public required IReadOnlyList<CompanyFacet> Centers { get; init; }
}
