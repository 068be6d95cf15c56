using Matching.Domain;

namespace Matching.Catalog;

/// <summary>A way to a company over resident firms (引荐路径): whom to ask, how strong it is, and how often it was asked. Firms only, never a person.</summary>
public sealed record IntroducerPath
{
    /// <summary>The company to be introduced.</summary>
    public required string CompanyId { get; init; }

    /// <summary>The firms on the way, the one to ask first in front: one or two.</summary>
    public required IReadOnlyList<string> ResidentIds { get; init; }

    /// <summary>For each firm what relates it to the next, the strongest relation first.</summary>
    public required IReadOnlyList<IReadOnlyList<TieKind>> Kinds { get; init; }

    /// <summary>Strength of the strongest relations, 0–1 (<see cref="TiePath.Strength"/>); it is not lowered for a firm that is tired.</summary>
    public required double Strength { get; init; }

    /// <summary>The day from which the strongest relations were known; null when they always were.</summary>
    public DateOnly? KnownSince { get; init; }

    /// <summary>When one of the firms introduced somebody last; null when none is on record.</summary>
    public DateOnly? LastUsed { get; init; }

    /// <summary>Companies that it introduced in the last 12 months; of two firms the one that was asked more often.</summary>
    public required int RecentUses { get; init; }

    /// <summary>Whether a firm on the way was asked so often that another one should be asked first.</summary>
    public required bool IsTired { get; init; }

    /// <summary>The way in words: <c>阿里云 →（供应商）→ X</c>.</summary>
    public required Text PathText { get; init; }

    /// <summary>How often it was asked, in words; null when it never was.</summary>
    public Text? UseText { get; init; }
}
