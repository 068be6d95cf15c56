using Matching.Api.Contracts;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Plans;

/// <summary>Chooses among the plans that are remembered.</summary>
public sealed partial class PlanChoice
{
    /// <summary>The plans, newest first.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<JobItem> Known { get; set; }

    /// <summary>The key of the one that is shown; null for none.</summary>
    [Parameter]
    public string? Current { get; set; }

    /// <summary>Told the key of another one; null for none.</summary>
    [Parameter]
    public EventCallback<string?> Chosen { get; set; }

    [Inject]
    private TimeProvider Time { get; set; } = default!;

    private string Moment(JobItem item) => Shell.Language.Moment(item.RequestedAt, Time);
}
