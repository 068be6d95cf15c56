namespace Matching.Domain;

/// <summary>An industry center (产业中心) as an offering: what it is for and how a company is recognized as its own (domain 4).</summary>
public sealed record IndustryCenter
{
    /// <summary>Which of the six it is.</summary>
    public required CenterId Id { get; init; }

    /// <summary>Full name, such as 集成电路设计产业中心.</summary>
    public required Text Name { get; init; }

    /// <summary>What belongs to it, in one line (domain 4.1).</summary>
    public required Text Scope { get; init; }

    /// <summary>The space its companies usually take (domain 4.1).</summary>
    public required Text TypicalSpace { get; init; }

    /// <summary>Industry codes that point to it, strongest first (domain 4.3).</summary>
    public required IReadOnlyList<CenterCode> Codes { get; init; }

    /// <summary>Words that point to it or away from it (domain 4.4).</summary>
    public required IReadOnlyList<CenterKeyword> Keywords { get; init; }

    /// <summary>Platforms known or inferred to host it (domain 4.2).</summary>
    public required IReadOnlyList<CenterHost> Hosts { get; init; }

    /// <summary>The offering's key.</summary>
    public OfferingId OfferingId => OfferingId.Of(Id);
}
