using Matching.Models;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Quality;

/// <summary>What happened to the models of a kind, newest first.</summary>
public sealed partial class ModelHistoryTable
{
    /// <summary>The events, oldest first.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<ModelEvent> Events { get; set; }

    [Inject]
    private TimeProvider Time { get; set; } = default!;
}
