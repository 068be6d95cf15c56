using Matching.Domain;

namespace Matching.Catalog;

/// <summary>A line of a <see cref="TieMap"/>.</summary>
/// <param name="FromId">The resident firm; of two companies of a group the one that the map is about.</param>
/// <param name="ToId">The company.</param>
/// <param name="Kinds">What relates them, the strongest first; empty for two companies of one group.</param>
/// <param name="Label">That in words, as seen from the resident.</param>
/// <param name="Strength">The strongest tie's strength, 0–1; null for two companies of one group.</param>
/// <param name="DataKind">The least real of the sources behind it.</param>
public sealed record TieLink(string FromId, string ToId, IReadOnlyList<TieKind> Kinds, Text Label, double? Strength, DataKind DataKind);
