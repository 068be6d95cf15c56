using Matching.Domain;

namespace Matching.Rules;

/// <summary>A veto that is in force.</summary>
/// <param name="Veto">Which one.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Evidence">How well it is founded.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record ReviewVetoRule(ReviewVeto Veto, Text Name, Evidence Evidence, string Source);
