namespace Matching.Domain;

/// <summary>A target company (目标企业): one that may be approached, or that sends an enquiry. Unknown attributes are null, never 0.</summary>
public sealed record Company
{
    /// <summary>The company's key, unique in the store.</summary>
    public required string Id { get; init; }

    /// <summary>Chinese name; at least one of the two names is present.</summary>
    public string? NameZh { get; init; }

    /// <summary>English name.</summary>
    public string? NameEn { get; init; }

    /// <summary>统一社会信用代码, 18 characters; null for foreign parents.</summary>
    public string? Uscc { get; init; }

    /// <summary>所属集团: the group it belongs to, by name; null when unknown. Companies that name one group stand together, as the parent of that name does.</summary>
    public string? Group { get; init; }

    /// <summary>GB/T 4754 code with section letter, such as <c>I6520</c>; may be shortened to three or two digits or the letter.</summary>
    public string? IndustryCode { get; init; }

    /// <summary>The edition of <see cref="IndustryCode"/>.</summary>
    public IndustryVersion IndustryVersion { get; init; }

    /// <summary>经营范围 as registered.</summary>
    public string? BusinessScope { get; init; }

    /// <summary>Words for products, patents or news.</summary>
    public IReadOnlyList<string> ProductKeywords { get; init; } = [];

    /// <summary>City of the headquarters, such as 杭州市.</summary>
    public string? HqCity { get; init; }

    /// <summary>Country of the headquarters, such as 中国.</summary>
    public string? Country { get; init; }

    /// <summary>Who owns it.</summary>
    public Ownership? Ownership { get; init; }

    /// <summary>Where it is listed; null is unknown, <see cref="ListingBoard.None"/> is known to be unlisted.</summary>
    public ListingBoard? Listing { get; init; }

    /// <summary>Qualification tags (domain 3.4), such as <c>FortuneGlobal500</c>.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Date of founding.</summary>
    public DateOnly? FoundedOn { get; init; }

    /// <summary>Registered (subscribed) capital.</summary>
    public Money? RegisteredCapital { get; init; }

    /// <summary>Operating revenue of <see cref="RevenueYear"/>.</summary>
    public Money? Revenue { get; init; }

    /// <summary>The year of <see cref="Revenue"/>.</summary>
    public int? RevenueYear { get; init; }

    /// <summary>Employees.</summary>
    public int? Employees { get; init; }

    /// <summary>Compound yearly growth of revenue over the last three known years, a fraction.</summary>
    public double? Growth3y { get; init; }

    /// <summary>R&amp;D expense over revenue, a fraction 0–1.</summary>
    public double? RdShare { get; init; }

    /// <summary>Invention patents.</summary>
    public int? Patents { get; init; }

    /// <summary>Risk flags (domain 3.3), such as <c>SeriousDiscredit</c>; null when nobody has checked.</summary>
    public IReadOnlyList<string>? RiskFlags { get; init; }

    /// <summary>Where the row comes from.</summary>
    public Source Source { get; init; } = Source.Unstated;

    /// <summary>The day on which the facts became known; before it they are treated as missing.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The name shown first: Chinese, else English, else the key.</summary>
    public string DisplayName => NameZh ?? NameEn ?? Id;
}
