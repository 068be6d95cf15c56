using Matching.Domain;

namespace Matching.Import;

/// <summary>An enquiry as it is posted or written in a file: who asks, by key or described in place, and for what.</summary>
public sealed record EnquiryDocument
{
    /// <summary>The enquiry's key, when it has one.</summary>
    public string? Id { get; init; }

    /// <summary>The company's key in the catalog; null when <see cref="Company"/> describes it.</summary>
    public string? CompanyId { get; init; }

    /// <summary>The company, when it is described in place.</summary>
    public Company? Company { get; init; }

    /// <summary>The day it arrived; null for today.</summary>
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>What is needed.</summary>
    public required Requirement Requirement { get; init; }
}
