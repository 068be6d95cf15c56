using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Spaces;

/// <summary>Spaces with their key figures; a line and its mark on the map light up together.</summary>
public sealed partial class SpaceList
{
    /// <summary>The spaces, in order.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<SpaceItem> Items { get; set; }

    /// <summary>The center whose fit is shown; null for the centers that each hosts.</summary>
    [Parameter]
    public CenterId? Shade { get; set; }

    private string CentersOf(SpaceItem item)
    {
        var names = string.Join(T("、", ", "), item.Centers.Select(center => T(center.Name())));
        return names.Length > 0 ? names : "—";
    }
}
