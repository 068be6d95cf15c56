namespace Matching.Import;

/// <summary>As what the cells at one position of a file are read.</summary>
/// <param name="Key">The column's English key; null when the position is not read.</param>
/// <param name="Unit">The unit of its values; null for the one that the title names, else the column's own.</param>
public sealed record ColumnChoice(string? Key, string? Unit = null);
