using Matching.Ranking;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Shortlists;

/// <summary>How many companies are ranked, by whom, and why there is or is no probability.</summary>
public sealed partial class RankingSummary
{
    /// <summary>The ranking.</summary>
    [Parameter, EditorRequired]
    public required CompanyRanking Ranking { get; set; }
}
