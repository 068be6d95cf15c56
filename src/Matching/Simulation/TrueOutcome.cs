using Matching.Domain;

namespace Matching.Simulation;

/// <summary>What a company would have done with a center, contacted or not: the truth that no history shows.</summary>
/// <param name="CompanyId">The company.</param>
/// <param name="Center">The center.</param>
/// <param name="Utility">The true utility; the higher, the further it would have come.</param>
/// <param name="Grade">The grade 0–4 that this utility stands for, at the cuts of the same history.</param>
/// <param name="Exposure">How likely staff were to contact it, 0–1, before the number of contacts was fixed.</param>
/// <param name="Contacted">Whether it was contacted for this center.</param>
public sealed record TrueOutcome(string CompanyId, CenterId Center, double Utility, int Grade, double Exposure, bool Contacted);
