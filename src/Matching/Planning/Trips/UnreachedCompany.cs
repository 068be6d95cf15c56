using Matching.Domain;

namespace Matching.Planning;

/// <summary>A company of the cities that the trip does not visit.</summary>
/// <param name="CompanyId">The company.</param>
/// <param name="Company">Its name.</param>
/// <param name="City">City of its headquarters.</param>
/// <param name="Value">What a visit would be worth.</param>
/// <param name="Reason">Why it is not visited.</param>
public sealed record UnreachedCompany(string CompanyId, Text Company, string City, double Value, Text Reason);
