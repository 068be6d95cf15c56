using System.ComponentModel.DataAnnotations;

namespace Matching.Api.Contracts;

/// <summary>Records one dated stage event.</summary>
public sealed record EngagementRequest
{
    /// <summary>The company.</summary>
    [Required]
    public string? CompanyId { get; init; }

    /// <summary>The offering: <c>plot:ID</c>, <c>building:ID</c> or <c>center:CODE</c>.</summary>
    [Required]
    public string? OfferingId { get; init; }

    /// <summary>The stage that was entered: its code, such as 45, or its name, such as <c>siteVisited</c>; <c>lost</c> or -1 when talks ended.</summary>
    [Required]
    public StageWord? Stage { get; init; }

    /// <summary>The day of the event, not after today.</summary>
    [Required]
    public DateOnly? On { get; init; }

    /// <summary>Why it was lost; only with the stage <c>lost</c>.</summary>
    public string? LostReason { get; init; }

    /// <summary>How the company was reached, such as <c>visit</c>.</summary>
    public string? Channel { get; init; }

    /// <summary>The resident firm that introduced the company, when one did: a company of the store, never a person.</summary>
    public string? IntroducerId { get; init; }
}
