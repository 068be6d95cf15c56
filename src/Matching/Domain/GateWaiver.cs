namespace Matching.Domain;

/// <summary>
/// The decision of a named role that a hard constraint shall not stand in the way of one company at one offering (domain 5.2, 10.5). It overrides a failure,
/// never an open question, and what failed is still said.
/// </summary>
/// <remarks>No personal data: the role decides, not the person who holds it.</remarks>
public sealed record GateWaiver
{
    /// <summary>The company.</summary>
    public required string CompanyId { get; init; }

    /// <summary>The offering.</summary>
    public required OfferingId OfferingId { get; init; }

    /// <summary>The constraint, such as <c>H03</c>.</summary>
    public required string GateId { get; init; }

    /// <summary>The role that waives it (domain 8.1), in Chinese or English; it must be the one that may.</summary>
    public required string Role { get; init; }

    /// <summary>Why, in words for the record.</summary>
    public required string Reason { get; init; }

    /// <summary>The office that decided, such as a task force; never a person's name. Null when it was not recorded.</summary>
    public string? By { get; init; }

    /// <summary>The day of the decision. Like every event it is known to questions of later days only.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The last day on which it holds; null when it has no end.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Where the row comes from.</summary>
    public Source Source { get; init; } = Source.Unstated;

    /// <summary>The natural key: importing the same decision again replaces it.</summary>
    public string Key => $"{CompanyId}|{OfferingId}|{GateId}|{On:yyyy-MM-dd}";

    /// <summary>Whether it was known before a day and still holds on it.</summary>
    public bool HoldsOn(DateOnly day) => On < day && (Until is not { } last || day <= last);

    /// <summary>Whether a role is the one that decided.</summary>
    /// <param name="role">The role's name in both languages.</param>
    public bool IsBy(Text role) => string.Equals(Role, role.Zh, StringComparison.Ordinal) || string.Equals(Role, role.En, StringComparison.OrdinalIgnoreCase);
}
