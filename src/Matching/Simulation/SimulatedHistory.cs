using Matching.Domain;

namespace Matching.Simulation;

/// <summary>A drawn history with the truth behind it.</summary>
/// <param name="Rows">Enquiries, engagements and ties; nothing else.</param>
/// <param name="Truth">Every simulated company with each of the six centers, by company, then center.</param>
public sealed record SimulatedHistory(MatchingData Rows, IReadOnlyList<TrueOutcome> Truth);
