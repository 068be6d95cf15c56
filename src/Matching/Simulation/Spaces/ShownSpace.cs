using Matching.Catalog;

namespace Matching.Simulation;

/// <summary>A space that a company was shown.</summary>
/// <param name="Pair">The company with its need, and the space.</param>
/// <param name="Utility">The true utility.</param>
internal sealed record ShownSpace(Pair Pair, double Utility);
