using Matching.Catalog;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Companies;

/// <summary>The companies that a search found, with how each was found.</summary>
public sealed partial class CompanyHits
{
    /// <summary>The hits, best first.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<SearchHit> Hits { get; set; }

    /// <summary>What was searched for.</summary>
    [Parameter, EditorRequired]
    public required string Query { get; set; }

    private string? Other(SearchHit hit) => hit.Name.Zh == hit.Name.En ? null : Language.English ? hit.Name.Zh : hit.Name.En;
}
