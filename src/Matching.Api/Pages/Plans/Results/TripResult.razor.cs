using Matching.Planning;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Plans;

/// <summary>A trip: how good it is, its days, and who is left out.</summary>
public sealed partial class TripResult
{
    /// <summary>The key of the trip's job.</summary>
    [Parameter, EditorRequired]
    public required string JobKey { get; set; }

    /// <summary>The trip.</summary>
    [Parameter, EditorRequired]
    public required TripProposal Trip { get; set; }

    private ProposedVisit[] Visits => [.. Trip.Days.SelectMany(day => day.Visits)];
}
