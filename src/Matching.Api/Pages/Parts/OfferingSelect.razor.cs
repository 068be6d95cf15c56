using Matching.Catalog;
using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Parts;

/// <summary>Chooses an offering: the six centers, then plots, then buildings.</summary>
public sealed partial class OfferingSelect
{
    private static readonly (OfferingKind Kind, Text Name)[] Kinds =
    [
        (OfferingKind.Center, new("产业中心", "Industry centers")),
        (OfferingKind.Plot, new("地块", "Plots")),
        (OfferingKind.Building, new("楼宇", "Buildings")),
    ];

    private (Text Name, Offering[] Offerings)[] _groups = [];

    /// <summary>The control's id, for its label.</summary>
    [Parameter]
    public string Id { get; set; } = "offering";

    /// <summary>The label; null for the usual one.</summary>
    [Parameter]
    public string? Label { get; set; }

    /// <summary>The offering that is chosen.</summary>
    [Parameter, EditorRequired]
    public OfferingId Value { get; set; }

    /// <summary>Told of another choice.</summary>
    [Parameter]
    public EventCallback<OfferingId> ValueChanged { get; set; }

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        var byKind = Engine.Catalog.Offerings.ToLookup(offering => offering.Id.Kind);
        _groups = [.. Kinds.Select(kind => (kind.Name, byKind[kind.Kind].ToArray())).Where(group => group.Item2.Length > 0)];
    }

    private Task Choose(ChangeEventArgs change) => OfferingId.TryParse(change.Value as string, out var chosen) ? ValueChanged.InvokeAsync(chosen) : Task.CompletedTask;

    private string Mark(Offering offering) => offering.Source.Kind switch
    {
        DataKind.Illustrative => T("（示例）", " (example)"),
        DataKind.Simulated => T("（模拟）", " (simulated)"),
        _ => "",
    };
}
