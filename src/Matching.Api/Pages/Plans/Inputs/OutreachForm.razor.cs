using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Plans;

/// <summary>Asks for an outreach plan.</summary>
public sealed partial class OutreachForm
{
    /// <summary>What is filled in.</summary>
    [Parameter, EditorRequired]
    public required OutreachInputs Inputs { get; set; }

    /// <summary>What is wrong with it.</summary>
    [Parameter]
    public InputErrors Wrong { get; set; } = InputErrors.None;

    /// <summary>Told when the plan is asked for.</summary>
    [Parameter]
    public EventCallback Submit { get; set; }
}
