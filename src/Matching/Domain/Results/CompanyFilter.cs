namespace Matching.Domain;

/// <summary>Narrows the companies that a shortlist considers. Null or empty means no limit; conditions are combined with "and".</summary>
public sealed record CompanyFilter
{
    /// <summary>Headquarters city; 上海 also matches 上海市.</summary>
    public string? City { get; init; }

    /// <summary>A qualification tag, such as <c>FortuneGlobal500</c>.</summary>
    public string? Tag { get; init; }

    /// <summary>Least leading-enterprise tier, 0–5.</summary>
    public int? MinTier { get; init; }

    /// <summary>Prefix of the GB/T 4754 code.</summary>
    public string? Industry { get; init; }

    /// <summary>Who owns it; a company whose ownership is unknown is left out.</summary>
    public Ownership? Ownership { get; init; }

    /// <summary>How large it is (<see cref="CompanySizes"/>), by what is known on the day; a company whose size is unknown is left out.</summary>
    public CompanySize? Size { get; init; }

    /// <summary>The center that it fits best.</summary>
    public CenterId? Center { get; init; }

    /// <summary>A part of its Chinese or English name; not case-sensitive.</summary>
    public string? Name { get; init; }

    /// <summary>Whether simulated companies are ranked too; they never are by default.</summary>
    public bool IncludeSimulated { get; init; }
}
