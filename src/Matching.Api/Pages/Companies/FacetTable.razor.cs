using System.Globalization;
using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Companies;

/// <summary>How many companies share each value of one attribute; each leads to the shortlist narrowed to it.</summary>
public sealed partial class FacetTable
{
    // As many lines as tables beside each other are read at a glance.
    private const int Few = 10;

    private bool _all;

    /// <summary>The attribute.</summary>
    [Parameter, EditorRequired]
    public required Text Title { get; set; }

    /// <summary>Its values.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<CompanyFacet> Facets { get; set; }

    /// <summary>How many companies there are in all.</summary>
    [Parameter, EditorRequired]
    public int Total { get; set; }

    /// <summary>What the attribute is called in the shortlist's address.</summary>
    [Parameter, EditorRequired]
    public required string Parameter { get; set; }

    /// <summary>What is written before each value and its name, such as T for tiers; null when names say enough.</summary>
    [Parameter]
    public string? Prefix { get; set; }

    /// <summary>Whether simulated companies are counted, and listed then.</summary>
    [Parameter]
    public bool Simulated { get; set; }

    /// <summary>How many companies have values that are not listed.</summary>
    [Parameter]
    public int Elsewhere { get; set; }

    /// <summary>What is to be known about the counts; null when nothing is.</summary>
    [Parameter]
    public Text? Note { get; set; }

    private IEnumerable<CompanyFacet> Shown => _all ? Facets : Facets.Take(Few);

    private string Address(string value) => $"/shortlist?{Parameter}={Uri.EscapeDataString(value)}{(Simulated ? "&simulated=true" : "")}";

    private string Share(CompanyFacet facet) => (100.0 * facet.Companies / Math.Max(1, Total)).ToString("0.#", CultureInfo.InvariantCulture);
}
