using Matching.Domain;

namespace Matching.Api.Pages.Shortlists;

/// <summary>A company of the ranking, and how far talks with it have come.</summary>
/// <param name="Row">Its line.</param>
/// <param name="Standing">The talks.</param>
public sealed record RankingItem(RankedRow Row, CompanyStanding Standing);
