using Matching.Domain;
using Matching.Import;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Match;

/// <summary>What will be done in the space.</summary>
public sealed partial class ActivityBoxes
{
    /// <summary>What was typed.</summary>
    [Parameter, EditorRequired]
    public required EnquiryForm Form { get; set; }

    /// <summary>Told when a box was ticked or cleared.</summary>
    [Parameter]
    public EventCallback Changed { get; set; }

    /// <summary>What is wrong with the choice.</summary>
    [Parameter]
    public IReadOnlyList<EnquiryIssue> Issues { get; set; } = [];

    private Task Toggle(Activity activity, bool on)
    {
        Form.Activities = on ? [.. Form.Activities, activity] : [.. Form.Activities.Where(chosen => chosen != activity)];
        return Changed.InvokeAsync();
    }
}
