using Matching.Domain;

namespace Matching.Api.Pages.Today;

/// <summary>A center, the companies to approach for it, and what changed.</summary>
/// <param name="Center">The center.</param>
/// <param name="List">Its list.</param>
/// <param name="Standings">How far talks with each of its companies have come, in the order of the list.</param>
/// <param name="Changes">What is different from the list that was kept last; null when none was kept.</param>
public sealed record CenterList(IndustryCenter Center, RankedList List, IReadOnlyList<CompanyStanding> Standings, ListChanges? Changes);
