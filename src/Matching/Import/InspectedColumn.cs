namespace Matching.Import;

/// <summary>One column of an inspected file.</summary>
/// <param name="Position">Its position, from 0.</param>
/// <param name="Title">Its title as it is written; empty when it has none.</param>
/// <param name="Key">The English key of the column that it means; null when it is not read.</param>
/// <param name="Match">How sure that is; a <see cref="TitleMatch.Near"/> one is read only when a mapping says so.</param>
/// <param name="Unit">The unit in which its values are, or would be, read; null when they have none, or the title names one that is not known.</param>
public sealed record InspectedColumn(int Position, string Title, string? Key, TitleMatch Match, string? Unit);
