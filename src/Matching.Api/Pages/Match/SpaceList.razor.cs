using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Match;

/// <summary>The first of some spaces, as cards or as a table, and the way to more.</summary>
public sealed partial class SpaceList
{
    /// <summary>The spaces, best first.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<MatchedSpace> Spaces { get; set; }

    /// <summary>The answer that they are part of.</summary>
    [Parameter, EditorRequired]
    public required MatchAnswer Answer { get; set; }

    /// <summary>Whether as a table.</summary>
    [Parameter]
    public bool Table { get; set; }

    /// <summary>How many are shown.</summary>
    [Parameter]
    public int Shown { get; set; }

    /// <summary>Told when more are wanted.</summary>
    [Parameter]
    public EventCallback More { get; set; }
}
