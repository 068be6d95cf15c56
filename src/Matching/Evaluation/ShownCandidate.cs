namespace Matching.Evaluation;

/// <summary>A candidate in its place of a list, with what list metrics ask about it.</summary>
/// <param name="Key">Its key, the same in every list.</param>
/// <param name="IsJudged">Whether its grade for the query is known.</param>
/// <param name="IsFeasible">Whether it fails no gate.</param>
/// <param name="IsSmall">Whether it is a small firm; null where candidates are no firms.</param>
public readonly record struct ShownCandidate(string Key, bool IsJudged, bool IsFeasible, bool? IsSmall);
