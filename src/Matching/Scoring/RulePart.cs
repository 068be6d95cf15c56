namespace Matching.Scoring;

/// <summary>One part of a rule score.</summary>
/// <param name="Feature">The feature's place in the schema.</param>
/// <param name="Points">The points it adds, 0–25.</param>
public readonly record struct RulePart(int Feature, double Points);
