using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Plans;

/// <summary>What a plan of either sort comes to, on what data, with which reservations; its files.</summary>
public sealed partial class ProposalSummary
{
    /// <summary>What was planned, and how much of it.</summary>
    [Parameter, EditorRequired]
    public required Text Title { get; set; }

    /// <summary>The key of the plan's job.</summary>
    [Parameter, EditorRequired]
    public required string JobKey { get; set; }

    /// <summary>Whether each chosen company is real.</summary>
    [Parameter, EditorRequired]
    public required IEnumerable<DataKind> Kinds { get; set; }

    /// <summary>The day for which it was planned.</summary>
    [Parameter, EditorRequired]
    public required DateOnly AsOf { get; set; }

    /// <summary>What ranked.</summary>
    [Parameter, EditorRequired]
    public required string ModelVersion { get; set; }

    /// <summary>What a reader has to know.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<Text> Notes { get; set; }

    /// <summary>What it comes to, as names and values.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }
}
