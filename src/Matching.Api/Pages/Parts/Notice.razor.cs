using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Parts;

/// <summary>Says that there is nothing to show, that something is on its way, or that it failed, and what to do about it.</summary>
public sealed partial class Notice
{
    /// <summary>What is said.</summary>
    [Parameter, EditorRequired]
    public required Text Text { get; set; }

    /// <summary><c>empty</c>, <c>loading</c> or <c>error</c>.</summary>
    [Parameter]
    public string Style { get; set; } = "empty";

    /// <summary>What the user can do about it.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }
}
