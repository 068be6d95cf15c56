using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Plans;

/// <summary>The two sorts of plans, each at its own address.</summary>
public sealed partial class PlanTabs
{
    /// <summary>Whether trips are shown.</summary>
    [Parameter]
    public bool Trip { get; set; }
}
