namespace Matching.Domain;

/// <summary>How many companies share one value of an attribute.</summary>
/// <param name="Value">What narrows a <see cref="CompanyFilter"/> to them: the city, the tag's key, the tier, the code; null for those of whom it is unknown.</param>
/// <param name="Name">The value for people.</param>
/// <param name="Companies">How many they are, at least 1.</param>
public sealed record CompanyFacet(string? Value, Text Name, int Companies);
