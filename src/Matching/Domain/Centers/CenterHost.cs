namespace Matching.Domain;

/// <summary>A platform that hosts a center (domain 4.2).</summary>
/// <param name="Platform">Name of the town or park.</param>
/// <param name="Weight">0–1: 1 when the platform is publicly known for the center, 0.6 when that is inferred (domain 12).</param>
public sealed record CenterHost(string Platform, double Weight);
