using Matching.Api.Contracts;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Plans;

/// <summary>The form of a plan: open while there is nothing to show, folded above a plan that is done.</summary>
public sealed partial class PlanConditions
{
    /// <summary>The plan's job; null when none is shown.</summary>
    [Parameter]
    public JobItem? Item { get; set; }

    /// <summary>The form.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }
}
