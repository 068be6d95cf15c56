using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Quality;

/// <summary>A chart with what it shows.</summary>
public sealed partial class Picture
{
    /// <summary>The chart, named for those who cannot see it; null when there is nothing to draw.</summary>
    [Parameter, EditorRequired]
    public required string? Svg { get; set; }

    /// <summary>What it shows.</summary>
    [Parameter, EditorRequired]
    public required string Caption { get; set; }
}
