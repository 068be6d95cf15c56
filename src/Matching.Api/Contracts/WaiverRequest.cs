using System.ComponentModel.DataAnnotations;

namespace Matching.Api.Contracts;

/// <summary>Records that a role has waived a constraint for one company at one offering. It is decided today.</summary>
public sealed record WaiverRequest
{
    /// <summary>The company.</summary>
    [Required]
    public string? CompanyId { get; init; }

    /// <summary>The offering: <c>plot:ID</c>, <c>building:ID</c> or <c>center:CODE</c>.</summary>
    [Required]
    public string? OfferingId { get; init; }

    /// <summary>The constraint, such as <c>H03</c>.</summary>
    [Required]
    public string? GateId { get; init; }

    /// <summary>The role that waives it, in Chinese or English, such as <c>task-force lead</c>; never a person's name.</summary>
    [Required]
    public string? Role { get; init; }

    /// <summary>Why, for the record.</summary>
    [Required]
    public string? Reason { get; init; }

    /// <summary>The last day on which it holds; no end when left out.</summary>
    public DateOnly? Until { get; init; }
}
