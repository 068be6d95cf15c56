namespace Matching.Domain;

/// <summary>One dated stage event of a company with an offering: the history that models learn from.</summary>
/// <remarks>Events may arrive out of order (domain 0.4-4); the current stage is the highest one with evidence, never the last event.</remarks>
public sealed record Engagement
{
    /// <summary>The company.</summary>
    public required string CompanyId { get; init; }

    /// <summary>The offering.</summary>
    public required OfferingId OfferingId { get; init; }

    /// <summary>The stage that was entered.</summary>
    public required Stage Stage { get; init; }

    /// <summary>The day of the event.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Why it was lost, when it was.</summary>
    public string? LostReason { get; init; }

    /// <summary>How the company was reached: mail, call, visit, referral, event, online.</summary>
    public string? Channel { get; init; }

    /// <summary>The resident firm that introduced the company (引荐企业): a firm, never a person; null when none did or nobody said.</summary>
    public string? IntroducerId { get; init; }

    /// <summary>Where the row comes from.</summary>
    public Source Source { get; init; } = Source.Unstated;

    /// <summary>The natural key: importing the same event again changes nothing.</summary>
    public string Key => $"{CompanyId}|{OfferingId}|{(int)Stage:00}|{On:yyyy-MM-dd}";
}
