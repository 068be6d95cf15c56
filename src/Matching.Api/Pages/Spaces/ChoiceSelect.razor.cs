using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Spaces;

/// <summary>Chooses one of a few, or none.</summary>
public sealed partial class ChoiceSelect
{
    /// <summary>The control's id.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>The label.</summary>
    [Parameter, EditorRequired]
    public required string Label { get; set; }

    /// <summary>The choices, by what the address says.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<(string Value, Text Name)> Choices { get; set; }

    /// <summary>What no choice is called; null for "any".</summary>
    [Parameter]
    public string? None { get; set; }

    /// <summary>The choice; null for none.</summary>
    [Parameter]
    public string? Value { get; set; }

    /// <summary>Told of another choice.</summary>
    [Parameter]
    public EventCallback<string?> ValueChanged { get; set; }
}
