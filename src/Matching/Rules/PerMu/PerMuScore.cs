namespace Matching.Rules;

/// <summary>What a formula gives.</summary>
/// <param name="Points">Points of what is known.</param>
/// <param name="Open">Most points that the unknown indicators could add.</param>
/// <param name="Missing">Keys of the unknown indicators.</param>
public sealed record PerMuScore(double Points, double Open, IReadOnlyList<string> Missing);
