using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Spaces;

/// <summary>Where one space lies in the district.</summary>
public sealed partial class LocatorMap
{
    /// <summary>The space; null where there is none.</summary>
    [Parameter, EditorRequired]
    public required SpaceItem? Item { get; set; }
}
