namespace Matching.Affinity;

/// <summary>A place that firms settle at, and what it lies in. A place borrows strength from its street, a street from its district.</summary>
/// <param name="Id">Its key.</param>
/// <param name="District">Its district; null when unknown.</param>
/// <param name="Street">Its street; null when unknown.</param>
/// <param name="HouseNumber">The number on the street; null when unknown.</param>
public sealed record Place(string Id, string? District = null, string? Street = null, int? HouseNumber = null);
