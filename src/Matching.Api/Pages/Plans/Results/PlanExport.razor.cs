using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Matching.Api.Pages.Plans;

/// <summary>Takes a plan away: as a file, or on paper.</summary>
public sealed partial class PlanExport
{
    /// <summary>The key of the plan's job.</summary>
    [Parameter, EditorRequired]
    public required string JobKey { get; set; }

    [Inject]
    private IJSRuntime Browser { get; set; } = default!;

    private string Address(string format) => $"/api/jobs/{Uri.EscapeDataString(JobKey)}/plan?format={format}";

    private async Task Print() => await Browser.InvokeVoidAsync("desk.print");
}
