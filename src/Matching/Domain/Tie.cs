namespace Matching.Domain;

/// <summary>A relation from a resident firm to a company (以企引企). Between firms only: no personal data.</summary>
public sealed record Tie
{
    /// <summary>The firm in the district that may introduce.</summary>
    public required string ResidentId { get; init; }

    /// <summary>The company to be introduced.</summary>
    public required string CompanyId { get; init; }

    /// <summary>What relates them.</summary>
    public required TieKind Kind { get; init; }

    /// <summary>Strength in 0–1; null means the kind's default (domain 3.6).</summary>
    public double? Strength { get; init; }

    /// <summary>How much the resident counts as an anchor, 0.3–1; null means that nobody has graded it (domain 3.6).</summary>
    public double? Importance { get; init; }

    /// <summary>Where the row comes from.</summary>
    public Source Source { get; init; } = Source.Unstated;

    /// <summary>The day the relation was known.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The natural key: importing the same tie again replaces it.</summary>
    public string Key => $"{ResidentId}|{CompanyId}|{Kind}";
}
