using Matching.Api.Contracts;
using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Plans;

/// <summary>How the plan that is shown stands, until it is done.</summary>
public sealed partial class PlanStanding
{
    /// <summary>The plan's job; null when none is shown.</summary>
    [Parameter]
    public JobItem? Item { get; set; }

    /// <summary>Whether the address names a plan that is no longer there.</summary>
    [Parameter]
    public bool IsGone { get; set; }

    /// <summary>Why a plan was not taken; null when none was refused.</summary>
    [Parameter]
    public Text? Refused { get; set; }

    /// <summary>Told when the job is over.</summary>
    [Parameter]
    public EventCallback Over { get; set; }
}
