using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Plans;

/// <summary>Which quotas a plan reaches, and why not the others.</summary>
public sealed partial class QuotaOutcome
{
    /// <summary>The quotas.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<QuotaStanding> Quotas { get; set; }
}
