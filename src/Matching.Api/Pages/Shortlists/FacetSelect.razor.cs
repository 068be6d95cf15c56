using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Shortlists;

/// <summary>Narrows by one attribute; each choice says how many companies have it.</summary>
public sealed partial class FacetSelect
{
    /// <summary>The control's id.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>The label.</summary>
    [Parameter, EditorRequired]
    public required string Label { get; set; }

    /// <summary>The choices.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<CompanyFacet> Facets { get; set; }

    /// <summary>The choice; null for none.</summary>
    [Parameter]
    public string? Value { get; set; }

    /// <summary>Told of another choice.</summary>
    [Parameter]
    public EventCallback<string?> ValueChanged { get; set; }
}
