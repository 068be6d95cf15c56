using Matching.Domain;

namespace Matching.Planning;

/// <summary>A visit of a trip, for people: the planned part of the visit plan (走访计划, domain D8).</summary>
public sealed record ProposedVisit
{
    /// <summary>When it begins.</summary>
    public required TimeOnly From { get; init; }

    /// <summary>When it ends.</summary>
    public required TimeOnly To { get; init; }

    /// <summary>The way from the visit before, minutes; 0 for the first of a day.</summary>
    public required int TravelMinutes { get; init; }

    /// <summary>The company.</summary>
    public required string CompanyId { get; init; }

    /// <summary>Its name.</summary>
    public required Text Company { get; init; }

    /// <summary>City of its headquarters.</summary>
    public required string City { get; init; }

    /// <summary>What to talk about: the offering that it suits best.</summary>
    public required OfferingId OfferingId { get; init; }

    /// <summary>Its name.</summary>
    public required Text Offering { get; init; }

    /// <summary>What the visit is worth, with weight.</summary>
    public required double Value { get; init; }

    /// <summary>Whether the company is real, illustrative or simulated.</summary>
    public required DataKind DataKind { get; init; }

    /// <summary>Whether the offering is real, illustrative or simulated.</summary>
    public required DataKind OfferingDataKind { get; init; }
}
