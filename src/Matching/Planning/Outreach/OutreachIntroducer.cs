namespace Matching.Planning;

/// <summary>A resident firm that can introduce a company (以企引企).</summary>
/// <param name="ResidentId">The resident firm.</param>
/// <param name="Strength">The strength of the tie, 0–1 (domain 3.6).</param>
public sealed record OutreachIntroducer(string ResidentId, double Strength);
