using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Match;

/// <summary>Spaces side by side.</summary>
public sealed partial class SpaceTable
{
    /// <summary>The answer that they are part of.</summary>
    [Parameter, EditorRequired]
    public required MatchAnswer Answer { get; set; }

    /// <summary>The spaces, best first.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<MatchedSpace> Spaces { get; set; }
}
