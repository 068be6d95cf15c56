using Matching.Domain;

namespace Matching.Planning;

/// <summary>How much of a building a plan promises.</summary>
/// <param name="OfferingId">The building.</param>
/// <param name="Name">Its name.</param>
/// <param name="CapacityM2">Vacant floor area on offer, m²; null when unknown, and then one company at most is approached.</param>
/// <param name="PromisedM2">What the approached companies need together, m².</param>
/// <param name="Companies">How many they are.</param>
public sealed record PromisedSpace(OfferingId OfferingId, Text Name, double? CapacityM2, double PromisedM2, int Companies);
