namespace Matching.Domain;

/// <summary>How far talks with a company have come on a day.</summary>
/// <param name="CompanyId">The company.</param>
/// <param name="WithOffering">With the offering that was asked about; null when none was.</param>
/// <param name="Overall">With all offerings together: lost only when nothing is open with any of them.</param>
public sealed record CompanyStanding(string CompanyId, EngagementStanding? WithOffering, EngagementStanding Overall);
