using Matching.Api.Pages.Shell;
using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Shortlists;

/// <summary>A page over the ranking that its address asks for.</summary>
public abstract class RankingPage : DeskComponent
{
    /// <summary>How many companies are compared at most.</summary>
    public const int CompareAtMost = 4;

    /// <summary>The offering.</summary>
    [SupplyParameterFromQuery]
    public string? Offering { get; set; }

    /// <summary>A part of the companies' names.</summary>
    [SupplyParameterFromQuery]
    public string? Name { get; set; }

    /// <summary>The city of the headquarters.</summary>
    [SupplyParameterFromQuery]
    public string? City { get; set; }

    /// <summary>A qualification tag.</summary>
    [SupplyParameterFromQuery]
    public string? Tag { get; set; }

    /// <summary>Least tier.</summary>
    [SupplyParameterFromQuery]
    public string? Tier { get; set; }

    /// <summary>Prefix of the industry's code.</summary>
    [SupplyParameterFromQuery]
    public string? Industry { get; set; }

    /// <summary>Who owns the companies.</summary>
    [SupplyParameterFromQuery]
    public string? Ownership { get; set; }

    /// <summary>How large they are.</summary>
    [SupplyParameterFromQuery]
    public string? Size { get; set; }

    /// <summary>The center that they fit best.</summary>
    [SupplyParameterFromQuery]
    public string? Center { get; set; }

    /// <summary>Whether simulated ones are listed too.</summary>
    [SupplyParameterFromQuery]
    public bool? Simulated { get; set; }

    /// <summary>The keys of the companies that are chosen to be compared, parted by commas.</summary>
    [SupplyParameterFromQuery]
    public string? Companies { get; set; }

    /// <summary>What the address asks for.</summary>
    protected ShortlistQuestion Addressed => ShortlistQuestion.Of(Offering, Name, City, Tag, Tier, Industry, Ownership, Size, Center, Simulated == true);

    /// <summary>The offering as the address writes it, where that names none; null otherwise.</summary>
    protected string? NoOffering => string.IsNullOrWhiteSpace(Offering) || OfferingId.TryParse(Offering, out _) ? null : Offering;

    /// <summary>The companies that the address chooses.</summary>
    protected IReadOnlyList<string> Picked =>
        [.. (Companies ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct().Take(CompareAtMost)];
}
