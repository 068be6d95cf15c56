using Matching.Domain;

namespace Matching.Api.Pages.Today;

/// <summary>A center and the companies to approach for it.</summary>
/// <param name="Center">The center.</param>
/// <param name="List">Its list.</param>
public sealed record CenterList(IndustryCenter Center, RankedList List);
