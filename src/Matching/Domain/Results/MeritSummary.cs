namespace Matching.Domain;

/// <summary>"Do we want them?", by rules; shown beside the score and never mixed into it.</summary>
/// <param name="Tier">Leading-enterprise tier 0–5 (domain 7.1).</param>
/// <param name="TierName">The tier's name.</param>
/// <param name="Evidence">What put it there.</param>
/// <param name="ReviewScore">Project review score 0–100 (domain 7.2); null while anything that the review needs is unknown, and when a veto holds.</param>
public sealed record MeritSummary(int Tier, Text TierName, Text Evidence, double? ReviewScore);
