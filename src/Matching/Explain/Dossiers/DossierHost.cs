using Matching.Domain;

namespace Matching.Explain;

/// <summary>How far a space stands for one center, and why.</summary>
/// <param name="Center">The center.</param>
/// <param name="Name">Its name.</param>
/// <param name="Fit">0–1: 1 stated or publicly known, 0.6 inferred, 0.2 known for other things; null when neither its row nor its platform says.</param>
/// <param name="ObservedShare">Share of the firms registered there whose scope mentions the center's words, 0–1; null when nobody has counted.</param>
/// <param name="Why">Where that comes from.</param>
public sealed record DossierHost(CenterId Center, Text Name, double? Fit, double? ObservedShare, Text Why);
