using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Spaces;

/// <summary>The mark of a space: a square is a plot, a circle a building; its status or its fit by color and by a sign in it; hollow and dashed when it is not real.</summary>
public sealed partial class MapMark
{
    /// <summary>About half of a mark's width, in units of the drawing.</summary>
    public const double Radius = 8;

    /// <summary>The space.</summary>
    [Parameter, EditorRequired]
    public required SpaceItem Item { get; set; }

    /// <summary>The center whose fit is shown; null for the status.</summary>
    [Parameter]
    public CenterId? Shade { get; set; }

    private string Color => Shade is { } center ? FitStep.Of(Item.Fit(center)).Style : Item.Offering.Status?.ToString().ToLowerInvariant() ?? "unstated";

    private string Sign => Item.Offering.Status switch
    {
        SpaceStatus.Promotable => "M-4,0L-1,3L4,-3",
        SpaceStatus.Planned => "M-2,0a2,2 0 1,0 4,0a2,2 0 1,0 -4,0",
        SpaceStatus.Reserved => "M-4,0H4",
        SpaceStatus.Announced => "M-4,0H4M0,-4V4",
        SpaceStatus.Sold => "M-3,-3L3,3M3,-3L-3,3",
        SpaceStatus.Withdrawn => "M-3,3L3,-3",
        _ => "M0,-3.5V1M0,3.2V3.8",
    };
}
