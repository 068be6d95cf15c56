namespace Matching.Domain;

/// <summary>A company's inbound request (来询): who asks, when, and for what.</summary>
public sealed record Enquiry
{
    /// <summary>The enquiry's key, unique in the store.</summary>
    public required string Id { get; init; }

    /// <summary>The company that asks; one that is in the store, or will be made from the enquiry.</summary>
    public required string CompanyId { get; init; }

    /// <summary>The day it arrived.</summary>
    public required DateOnly ReceivedOn { get; init; }

    /// <summary>What is needed.</summary>
    public required Requirement Requirement { get; init; }

    /// <summary>Where the row comes from.</summary>
    public Source Source { get; init; } = Source.Unstated;
}
