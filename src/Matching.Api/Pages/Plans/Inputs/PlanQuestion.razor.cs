using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Plans;

/// <summary>The form that asks for a plan: what its sort asks first, then what all plans ask.</summary>
public sealed partial class PlanQuestion
{
    /// <summary>What is filled in.</summary>
    [Parameter, EditorRequired]
    public required PlanInputs Inputs { get; set; }

    /// <summary>What is wrong with it.</summary>
    [Parameter]
    public InputErrors Wrong { get; set; } = InputErrors.None;

    /// <summary>Whether companies are narrowed by city here; a trip has cities of its own.</summary>
    [Parameter]
    public bool WithCity { get; set; }

    /// <summary>Told when the plan is asked for.</summary>
    [Parameter]
    public EventCallback Submit { get; set; }

    /// <summary>What this sort of plan asks.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }
}
