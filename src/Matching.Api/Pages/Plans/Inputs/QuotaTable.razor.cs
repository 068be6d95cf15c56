using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Plans;

/// <summary>Quotas of centers and cities, a row each.</summary>
public sealed partial class QuotaTable
{
    /// <summary>The rows, which this table changes.</summary>
    [Parameter, EditorRequired]
    public required IList<QuotaLine> Lines { get; set; }

    /// <summary>What is wrong with them.</summary>
    [Parameter]
    public InputErrors Wrong { get; set; } = InputErrors.None;

    // What has no row yet, so that a new row is right at once.
    private void Add()
    {
        var free = CenterIds.All.Select(center => center.Code()).Prepend(QuotaLine.EveryCenter).Except(Lines.Select(line => line.Scope)).FirstOrDefault();
        Lines.Add(new QuotaLine { Scope = free ?? QuotaLine.ACity });
    }
}
