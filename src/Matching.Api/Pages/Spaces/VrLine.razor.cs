using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Spaces;

/// <summary>The 360° view of a space, and how far it can be trusted.</summary>
public sealed partial class VrLine
{
    /// <summary>Its address as the row has it; null when there is none.</summary>
    [Parameter]
    public string? Url { get; set; }

    /// <summary>The day on which somebody last saw it open; null when nobody said.</summary>
    [Parameter]
    public DateOnly? VerifiedOn { get; set; }
}
