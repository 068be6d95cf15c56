using Matching.Domain;

namespace Matching.Import;

/// <summary>An enquiry as it arrives in JSON: from a known company, or from one that the document itself describes.</summary>
public sealed record EnquiryDocument
{
    /// <summary>The id of a described company that has none of its own.</summary>
    public const string NewCompany = "new";

    /// <summary>The enquiry's key; null when the document gives none.</summary>
    public string? Id { get; init; }

    /// <summary>The company that the document describes; null when it names a known one.</summary>
    /// <remarks>Its id is the one given, else its 统一社会信用代码, else <see cref="NewCompany"/>.</remarks>
    public Company? Company { get; init; }

    /// <summary>The key of a known company; null when the document describes one.</summary>
    public string? CompanyId { get; init; }

    /// <summary>The day it arrived; null when the document gives none.</summary>
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>What is needed.</summary>
    public required Requirement Requirement { get; init; }

    /// <summary>Where it comes from.</summary>
    public Source Source { get; init; } = Source.Unstated;
}
