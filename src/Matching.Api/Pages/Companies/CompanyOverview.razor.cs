using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Companies;

/// <summary>How many companies there are of each kind.</summary>
public sealed partial class CompanyOverview
{
    private CompanyFacets _facets = default!;

    /// <summary>Whether simulated ones are counted.</summary>
    [Parameter]
    public bool Simulated { get; set; }

    /// <inheritdoc/>
    protected override void OnParametersSet() => _facets = Engine.Facets(new CompanyFilter { IncludeSimulated = Simulated });
}
