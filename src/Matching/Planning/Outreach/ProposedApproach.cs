using Matching.Domain;

namespace Matching.Planning;

/// <summary>A line of an outreach plan, for people.</summary>
public sealed record ProposedApproach
{
    /// <summary>Place by value, from 1.</summary>
    public required int Rank { get; init; }

    /// <summary>The company.</summary>
    public required string CompanyId { get; init; }

    /// <summary>Its name.</summary>
    public required Text Company { get; init; }

    /// <summary>What it is approached for.</summary>
    public required OfferingId OfferingId { get; init; }

    /// <summary>Its name.</summary>
    public required Text Offering { get; init; }

    /// <summary>The center that the approach counts for; null for none.</summary>
    public CenterId? Center { get; init; }

    /// <summary>City of the headquarters; null when unknown.</summary>
    public string? City { get; init; }

    /// <summary>Leading-enterprise tier, 0–5.</summary>
    public required int Tier { get; init; }

    /// <summary>What the approach is worth, with weight and bonus.</summary>
    public required double Value { get; init; }

    /// <summary>The probability that it succeeds, before weight and bonus; null when none may be said.</summary>
    public double? Probability { get; init; }

    /// <summary>Floor area that it takes of a building, m²; null elsewhere.</summary>
    public double? AreaM2 { get; init; }

    /// <summary>How that area is known; null without one.</summary>
    public Text? AreaBasis { get; init; }

    /// <summary>The resident firm that introduces; null for a direct approach.</summary>
    public string? IntroducerId { get; init; }

    /// <summary>Its name; null without one.</summary>
    public Text? Introducer { get; init; }

    /// <summary>Whether the company is real, illustrative or simulated.</summary>
    public required DataKind DataKind { get; init; }

    /// <summary>Whether the offering is real, illustrative or simulated.</summary>
    public required DataKind OfferingDataKind { get; init; }
}
