using Matching.Catalog;
using Matching.Domain;
using Matching.Import;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Match;

/// <summary>Chooses the company that asks, of those in the catalog.</summary>
public sealed partial class CompanyPick
{
    private const int MostHits = 12;

    private SearchHit? _chosen;

    /// <summary>The company's key; null when none was chosen.</summary>
    [Parameter]
    public string? Company { get; set; }

    /// <summary>Told of the choice.</summary>
    [Parameter]
    public EventCallback<string?> CompanyChanged { get; set; }

    /// <summary>What is wrong with the choice.</summary>
    [Parameter]
    public IReadOnlyList<EnquiryIssue> Issues { get; set; } = [];

    [Inject]
    private MatchingEngine Engine { get; set; } = default!;

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        if (_chosen?.Id == Company) return;
        _chosen = Company is { } id && Engine.Catalog.FindCompany(id) is { } found ? Of(found.Company) : null;
    }

    private Task Choose(SearchHit? hit)
    {
        _chosen = hit;
        return CompanyChanged.InvokeAsync(hit?.Id);
    }

    // Enquiries of the simulation come from simulated companies; the search lists these last.
    private Task<IEnumerable<SearchHit>> Search(string? text, CancellationToken cancel) =>
        Task.Run<IEnumerable<SearchHit>>(() => string.IsNullOrWhiteSpace(text) ? [] : Engine.SearchCompanies(text, MostHits, includeSimulated: true), cancel);

    private static SearchHit Of(Company company) => new(
        company.Id, new Text(company.DisplayName, company.NameEn ?? company.DisplayName), SearchMatch.Code, SearchPlace.Whole, company.Id, company.HqCity, company.Source.Kind);
}
