using Matching.Domain;

namespace Matching.Api.Pages.Spaces;

/// <summary>One stage event about a space.</summary>
/// <param name="Row">The event.</param>
/// <param name="CompanyName">What the company is called; its key where the catalog does not hold it any more.</param>
public sealed record SpaceEvent(Engagement Row, Text CompanyName);
