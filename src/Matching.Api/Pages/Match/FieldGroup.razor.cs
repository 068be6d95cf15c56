using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Match;

/// <summary>Fields of the enquiry form that belong together.</summary>
public sealed partial class FieldGroup
{
    /// <summary>What they are about; null where the surroundings say it.</summary>
    [Parameter]
    public Text? Title { get; set; }

    /// <summary>The fields.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<EnquiryField> Fields { get; set; }

    /// <summary>What was typed.</summary>
    [Parameter, EditorRequired]
    public required EnquiryForm Form { get; set; }

    /// <summary>What is wrong with it.</summary>
    [Parameter, EditorRequired]
    public required EnquiryFaults Faults { get; set; }

    /// <summary>What is usual, by path.</summary>
    [Parameter]
    public IReadOnlyDictionary<string, Suggestion> Suggestions { get; set; } = new Dictionary<string, Suggestion>();

    /// <summary>Told when something was typed.</summary>
    [Parameter]
    public EventCallback Changed { get; set; }

    /// <summary>What follows the fields.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    private Task Change(EnquiryField field, string text)
    {
        Form[field.Path] = text;
        return Changed.InvokeAsync();
    }
}
