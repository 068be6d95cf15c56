namespace Matching.Domain;

/// <summary>Where a row on a sheet comes from.</summary>
/// <param name="Kind">How much of the world stands behind it.</param>
/// <param name="Name">The origin in words; empty when nobody said.</param>
/// <param name="AsOf">The day the row was true; null when nobody said.</param>
public sealed record SheetSource(DataKind Kind, string Name, DateOnly? AsOf);
