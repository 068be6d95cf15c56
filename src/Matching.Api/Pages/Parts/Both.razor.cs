using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Parts;

/// <summary>A text in both languages, the second one smaller.</summary>
public sealed partial class Both
{
    /// <summary>The text.</summary>
    [Parameter, EditorRequired]
    public required Text Text { get; set; }
}
