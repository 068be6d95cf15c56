using Matching.Domain;
using Matching.Rules;

namespace Matching.Explain;

/// <summary>One tier of leading enterprises, held against one company.</summary>
/// <param name="Tier">0–5, 5 is the highest.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsCompanys">Whether it is the tier that the company has: the highest of which a ground holds.</param>
/// <param name="Grounds">The grounds that hold; empty when none does.</param>
/// <param name="Thresholds">The revenues that reach it, by center; empty when none does.</param>
/// <param name="Ways">For a tier above the company's: what would reach it, each alone; empty otherwise.</param>
/// <param name="Evidence">How well the rule is founded.</param>
/// <param name="Source">Where the rule comes from.</param>
public sealed record DossierTier(
    int Tier, Text Name, bool IsCompanys, IReadOnlyList<Text> Grounds, IReadOnlyList<DossierThreshold> Thresholds, IReadOnlyList<Text> Ways, Evidence Evidence, string Source);
